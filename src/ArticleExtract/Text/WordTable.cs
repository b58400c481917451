using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ArticleExtract.Text;

/// <summary>A fixed table of words and names that is asked with a span, whatever their case and diacritics.</summary>
/// <typeparam name="TValue">What a word stands for.</typeparam>
/// <remarks>Asking allocates nothing and takes time in step with the word. Immutable and thread-safe.</remarks>
internal sealed class WordTable<TValue>
{
    private readonly Entry[] _entries;
    private readonly byte[] _marks;

    /// <summary>Makes a table. Where a word occurs twice, the first one counts.</summary>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> words)
    {
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Count + 1) * 2];
        _marks = new byte[_entries.Length];
        foreach (var (word, value) in words)
        {
            var place = FindPlace(word);
            if (_marks[place] == 0)
            {
                _marks[place] = MarkOf(Hash(word));
                _entries[place] = new Entry(word, value);
                LongestWord = Math.Max(LongestWord, word.Length);
            }
        }
    }

    /// <summary>Length of the longest word: no longer one needs to be asked for.</summary>
    public int LongestWord { get; }

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        if (word.IsEmpty || word.Length > LongestWord)
        {
            value = default;
            return false;
        }

        var place = FindPlace(word);
        var isKnown = _marks[place] != 0;
        value = isKnown ? _entries[place].Value : default;
        return isKnown;
    }

    /// <summary>Whether the table has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    /// <summary>Where a word stands or would stand. At most half of the places are taken, so there is one.</summary>
    private int FindPlace(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mark = MarkOf(hash);
        var mask = _entries.Length - 1;
        var index = (int)hash & mask;
        while (_marks[index] is var taken and not 0 && (taken != mark || !AreEqual(_entries[index].Word!, word)))
        {
            index = (index + 1) & mask;
        }

        return index;
    }

    /// <summary>Tells most words of one place apart, in memory so small that it stays in the cache; 0 marks an empty place.</summary>
    private static byte MarkOf(uint hash) => (byte)((hash >> 24) | 1);

    /// <summary>FNV-1a over the length and four folded characters: most words asked for are not in it, and need not be read whole.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Add(2166136261, (char)word.Length);
        hash = Add(hash, LetterFolding.Fold(word[0]));
        hash = Add(hash, LetterFolding.Fold(word[word.Length / 3]));
        hash = Add(hash, LetterFolding.Fold(word[word.Length * 2 / 3]));
        hash = Add(hash, LetterFolding.Fold(word[^1]));
        return hash ^ (hash >> 15);
    }

    private static uint Add(uint hash, char character) => (hash ^ character) * 16777619;

    private static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (LetterFolding.Fold(left[i]) != LetterFolding.Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(string Word, TValue Value);
}
