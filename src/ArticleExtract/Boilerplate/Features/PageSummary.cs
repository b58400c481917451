using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What a page is like: the mean features of its blocks, each of which counts by its words, and what its address says.</summary>
internal sealed class PageSummary
{
    public static readonly IReadOnlyList<string> Names =
        [.. FeatureSet.Names.Select(name => $"mean-{name}"), .. AddressFeatures.Names.Select(name => $"address-{name}")];

    private static readonly int WordsColumn = FeatureSet.Names.ToList().IndexOf("words");

    private readonly float[] _sums = new float[FeatureSet.Names.Count];

    /// <summary>The words of the blocks in which a feature is known.</summary>
    private readonly float[] _words = new float[FeatureSet.Names.Count];

    /// <summary>Adds a block.</summary>
    /// <param name="block">Its features.</param>
    public void Add(ReadOnlySpan<float> block)
    {
        // Each sum takes its blocks in their order, however many sums a machine adds to at once: the result is the same on all.
        var words = block[WordsColumn];
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(block);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(_sums.AsSpan())[..vectors.Length];
        var wordSums = MemoryMarshal.Cast<float, Vector<float>>(_words.AsSpan())[..vectors.Length];
        for (var i = 0; i < vectors.Length; i++)
        {
            var isKnown = Vector.Equals(vectors[i], vectors[i]);
            sums[i] += Vector.ConditionalSelect(isKnown, vectors[i] * words, Vector<float>.Zero);
            wordSums[i] += Vector.ConditionalSelect(isKnown, new Vector<float>(words), Vector<float>.Zero);
        }

        for (var column = vectors.Length * Vector<float>.Count; column < block.Length; column++)
        {
            var isKnown = !float.IsNaN(block[column]);
            _sums[column] += isKnown ? block[column] * words : 0;
            _words[column] += isKnown ? words : 0;
        }
    }

    /// <summary>The summary as a row of features.</summary>
    /// <param name="url">The page's address; <see langword="null"/> where it is unknown.</param>
    public float[] ToRow(Uri? url)
    {
        var values = new float[Names.Count];
        var row = new FeatureRow(values);
        for (var i = 0; i < _sums.Length; i++)
        {
            row.AddShare(_sums[i], _words[i]);
        }

        AddressFeatures.Write(url, ref row);
        return values;
    }
}
