using System.Numerics;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>The words of a title, to measure how much other texts say the same.</summary>
internal sealed class TitleWords
{
    /// <summary>As many as a set of bits holds; a title has a dozen.</summary>
    private const int MaxWords = 64;

    private readonly WordTable<int> _positions;

    /// <summary>Takes a title apart; single letters are left out.</summary>
    public TitleWords(ReadOnlySpan<char> title)
    {
        var positions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Words.Enumerate(title))
        {
            if (word.Length > 1 && positions.Count < MaxWords)
            {
                positions.TryAdd(word.ToString(), positions.Count);
            }
        }

        Count = positions.Count;
        _positions = new WordTable<int>(positions);
    }

    /// <summary>Number of different words.</summary>
    public int Count { get; }

    /// <summary>Whether a text has every word of the title.</summary>
    public bool AreAllIn(ReadOnlySpan<char> text) => BitOperations.PopCount(FindShared(text, out _)) == Count;

    /// <summary>The words that a text shares with the title against the words of both (Dice's coefficient), 0 to 1.</summary>
    public double MeasureAgreement(ReadOnlySpan<char> text)
    {
        var shared = BitOperations.PopCount(FindShared(text, out var words));
        var total = Count + words;
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    /// <summary>The words of the title that a text has, a bit each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Number of its words.</param>
    private ulong FindShared(ReadOnlySpan<char> text, out int words)
    {
        words = 0;
        var shared = 0UL;
        foreach (var word in Words.Enumerate(text))
        {
            if (word.Length > 1)
            {
                words++;
                shared |= _positions.TryGetValue(word, out var position) ? 1UL << position : 0;
            }
        }

        return shared;
    }
}
