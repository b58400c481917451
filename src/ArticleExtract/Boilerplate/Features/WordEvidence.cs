using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the words of the blocks say for or against main content: by themselves, and over the blocks around one.</summary>
/// <remarks>
/// Notices of cookies, reviews, offers and biographies are running text like an article's; their words tell them apart. Rents its memory:
/// dispose it.
/// </remarks>
internal sealed class WordEvidence : IDisposable
{
    /// <summary>Words of a text that are read: more say little more, and work is bounded.</summary>
    public const int MaxWords = 64;

    /// <summary>What a block counts beside its tokens where evidence is taken over many: short lines are to say something too.</summary>
    private const int BlockWeight = 8;

    private static readonly int[] Windows = [2, 8];

    public static readonly IReadOnlyList<string> Names =
    [
        "word-evidence",
        .. from window in Windows from side in new[] { "before", "behind" } select $"{side}-up-to-{window}-word-evidence",
        "page-word-evidence",
    ];

    private readonly double[] _evidence;
    private readonly int[] _weights;
    private int _count;

    /// <summary>Makes room for the blocks of a page.</summary>
    /// <param name="blocks">How many it has.</param>
    public WordEvidence(int blocks)
    {
        _evidence = RentedArrays.Rent<double>(blocks + 1);
        _weights = RentedArrays.Rent<int>(blocks + 1);
        (_evidence[0], _weights[0]) = (0, 0);
    }

    /// <summary>What a sum of weights counts by the number of tokens: the longer a text, the more of it only tells what it is about.</summary>
    public static float ScaleOf(int tokens) => 2 / MathF.Sqrt(Math.Max(1, tokens));

    /// <summary>Adds the next block of the page.</summary>
    /// <param name="tokens">The tokens of its words.</param>
    /// <param name="weights">What they say.</param>
    public void Add(ReadOnlySpan<int> tokens, TokenWeights weights)
    {
        var weight = tokens.Length > 0 ? BlockWeight + tokens.Length : 0;
        _evidence[_count + 1] = _evidence[_count] + (weight * (double)(weights.Sum(tokens) * ScaleOf(tokens.Length)));
        _weights[_count + 1] = _weights[_count] + weight;
        _count++;
    }

    /// <summary>Writes what is known of a block.</summary>
    public void Write(int block, ref FeatureRow row)
    {
        AddMean(block, block + 1, ref row);
        foreach (var window in Windows)
        {
            AddMean(block - window, block, ref row);
            AddMean(block + 1, block + 1 + window, ref row);
        }

        AddMean(0, _count, ref row);
    }

    public void Dispose()
    {
        RentedArrays.Return(_evidence);
        RentedArrays.Return(_weights);
    }

    /// <summary>Adds the mean over a stretch of blocks; unknown where it has no words.</summary>
    private void AddMean(int first, int end, ref FeatureRow row)
    {
        (first, end) = (Math.Max(0, first), Math.Min(end, _count));
        row.AddShare(_evidence[end] - _evidence[first], _weights[end] - _weights[first]);
    }
}
