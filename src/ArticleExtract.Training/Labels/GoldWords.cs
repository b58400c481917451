using System.Runtime.InteropServices;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Text;

namespace ArticleExtract.Training.Labels;

/// <summary>The words of a gold text: their number, and the short sequences they stand in.</summary>
internal sealed class GoldWords
{
    /// <summary>Words in a row that say where in a text they come from.</summary>
    public const int SequenceLength = 4;

    private readonly Dictionary<uint, int> _left = [];
    private readonly HashSet<(int Length, uint Hash)> _sequences = [];
    private readonly HashSet<uint> _lines = [];

    public GoldWords(string text)
    {
        var words = HashWords(text);
        foreach (var word in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_left, word, out _)++;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            _lines.Add(HashSequence(HashWords(line)));
        }

        for (var length = 1; length <= SequenceLength; length++)
        {
            for (var i = 0; i + length <= words.Length; i++)
            {
                _sequences.Add((length, HashSequence(words.AsSpan(i, length))));
            }
        }
    }

    /// <summary>The hashes of a text's words.</summary>
    public static uint[] HashWords(ReadOnlySpan<char> text)
    {
        var hashes = new List<uint>();
        foreach (var word in Words.Enumerate(text))
        {
            hashes.Add(TextHash.Of(word));
        }

        return [.. hashes];
    }

    /// <summary>Number of words that stand in a sequence of the gold; all or none where there are fewer than make a sequence.</summary>
    public int CountInSequence(ReadOnlySpan<uint> words)
    {
        var length = Math.Min(words.Length, SequenceLength);
        var (covered, end) = (0, 0);
        for (var i = 0; i + length <= words.Length && length > 0; i++)
        {
            if (_sequences.Contains((length, HashSequence(words.Slice(i, length)))))
            {
                covered += i + length - Math.Max(end, i);
                end = i + length;
            }
        }

        return covered;
    }

    /// <summary>Whether the words are all that is on a line of the gold.</summary>
    public bool IsLine(ReadOnlySpan<uint> words) => _lines.Contains(HashSequence(words));

    /// <summary>Number of words of the gold that were not taken yet.</summary>
    public int CountLeft(ReadOnlySpan<uint> words)
    {
        var taken = Take(words);
        foreach (var word in words)
        {
            _left[word] = _left.GetValueOrDefault(word) + 1;
        }

        return taken;
    }

    /// <summary>Takes words: a block that repeats them does not find them any more.</summary>
    /// <returns>How many were there.</returns>
    public int Take(ReadOnlySpan<uint> words)
    {
        var taken = 0;
        foreach (var word in words)
        {
            ref var left = ref CollectionsMarshal.GetValueRefOrAddDefault(_left, word, out _);
            taken += left > 0 ? 1 : 0;
            left--;
        }

        return taken;
    }

    private static uint HashSequence(ReadOnlySpan<uint> words)
    {
        var hash = TextHash.Start;
        foreach (var word in words)
        {
            hash = TextHash.Add(hash, word);
        }

        return hash;
    }
}
