using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ArticleExtract.Text;

/// <summary>A fixed table of words and names that is asked with a span, whatever their case and diacritics.</summary>
/// <typeparam name="TValue">What a word stands for.</typeparam>
/// <remarks>Asking allocates nothing and takes time in step with the word. Immutable and thread-safe.</remarks>
internal sealed class WordTable<TValue>
{
    private readonly Entry[] _entries;

    /// <summary>Makes a table. Where a word occurs twice, the first one counts.</summary>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> words)
    {
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Count + 1) * 2];
        foreach (var (word, value) in words)
        {
            ref var entry = ref FindEntry(word);
            if (entry.Word is null)
            {
                entry = new Entry(word, value);
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

        ref readonly var entry = ref FindEntry(word);
        value = entry.Value;
        return entry.Word is not null;
    }

    /// <summary>Whether the table has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    /// <summary>The word's place: its entry, or the empty one where it would stand. At most half of the entries are taken, so there is one.</summary>
    private ref Entry FindEntry(ReadOnlySpan<char> word)
    {
        var mask = _entries.Length - 1;
        var index = (int)Hash(word) & mask;
        while (_entries[index].Word is { } taken && !AreEqual(taken, word))
        {
            index = (index + 1) & mask;
        }

        return ref _entries[index];
    }

    /// <summary>FNV-1a over the folded characters; of a long word over those at both ends, so that one that is no word of the table costs no more.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        const int Ends = 3;
        const uint Basis = 2166136261;
        return word.Length <= 2 * Ends ? Mix(Basis, word) : Mix(Mix(Basis ^ (uint)word.Length, word[..Ends]), word[^Ends..]);
    }

    private static uint Mix(uint hash, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            hash = (hash ^ LetterFolding.Fold(character)) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

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
