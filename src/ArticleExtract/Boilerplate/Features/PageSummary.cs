using System.Numerics;

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

    /// <summary>Whether no block with words was added.</summary>
    public bool IsEmpty => _words[WordsColumn] == 0;

    /// <summary>Adds a block.</summary>
    /// <param name="block">Its features.</param>
    public void Add(ReadOnlySpan<float> block)
    {
        // Each sum takes its blocks in their order, however many sums a machine adds to at once: the result is the same on all.
        var words = block[WordsColumn];
        var column = 0;
        for (; column <= block.Length - Vector<float>.Count; column += Vector<float>.Count)
        {
            var values = new Vector<float>(block[column..]);
            var isKnown = Vector.Equals(values, values);
            Add(_sums.AsSpan(column), Vector.ConditionalSelect(isKnown, values * words, Vector<float>.Zero));
            Add(_words.AsSpan(column), Vector.ConditionalSelect(isKnown, new Vector<float>(words), Vector<float>.Zero));
        }

        for (; column < block.Length; column++)
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

    private static void Add(Span<float> totals, Vector<float> values) => (new Vector<float>(totals) + values).CopyTo(totals);
}
