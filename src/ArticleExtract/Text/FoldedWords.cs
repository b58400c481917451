using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleExtract.Text;

/// <summary>A hash table of words that is asked with a span, and takes some characters for one.</summary>
/// <typeparam name="TFolding">Which ones.</typeparam>
/// <typeparam name="TValue">What a word stands for.</typeparam>
/// <remarks>Asking allocates nothing and takes time in step with the word. Thread-safe once all words are in.</remarks>
internal sealed class FoldedWords<TFolding, TValue>
    where TFolding : struct, IFolding
{
    /// <summary>2^64 over the golden ratio: spreads keys that differ in few bits (Knuth, vol. 3, 6.4).</summary>
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The characters that a key is made of: all there are in words that are no longer.</summary>
    private const int KeyCharacters = 4;

    private const uint StartBuckets = 1024;

    private readonly Entry[] _entries;
    private readonly byte[] _marks;

    /// <summary>The lengths of the words by a hash of their first two characters: bit n for length n, the last bit for all longer ones.</summary>
    private readonly ulong[] _lengthsByStart = new ulong[StartBuckets];

    /// <summary>Makes an empty table.</summary>
    /// <param name="maxCount">The words to come, at most.</param>
    public FoldedWords(int maxCount)
    {
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)maxCount + 1) * 2];
        _marks = new byte[_entries.Length];
    }

    /// <summary>Length of the longest word: no longer one needs to be asked for.</summary>
    public int LongestWord { get; private set; }

    /// <summary>The value of a word, to be set; the word is added where it is not there yet.</summary>
    public ref TValue? GetOrAdd(string word, out bool isKnown)
    {
        var place = FindPlace(word);
        isKnown = _marks[place] != 0;
        if (!isKnown)
        {
            var key = KeyOf(word);
            _marks[place] = MarkOf(HashOf(key, word.Length));
            _entries[place].Word = word;
            _entries[place].Key = key;
            _entries[place].Length = word.Length;
            _lengthsByStart[StartOf(word)] |= BitOf(word.Length);
            LongestWord = Math.Max(LongestWord, word.Length);
        }

        return ref _entries[place].Value;
    }

    /// <summary>
    /// The lengths of the words of two or more characters that a text can start with, by its first two: bit n for length n, the last bit for all
    /// longer ones. Nearly always none where it starts with none.
    /// </summary>
    public ulong LengthsAtStartOf(ReadOnlySpan<char> text) => _lengthsByStart[StartOf(text)];

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        if ((LengthsAtStartOf(word) & BitOf(word.Length)) == 0)
        {
            value = default;
            return false;
        }

        var place = FindPlace(word);
        var isKnown = _marks[place] != 0;
        value = isKnown ? _entries[place].Value : default;
        return isKnown;
    }

    /// <summary>Where a word stands or would stand. At most half of the places are taken, so there is one.</summary>
    /// <remarks>Not inlined: most words asked for do not come so far, and their callers would lack the registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindPlace(ReadOnlySpan<char> word)
    {
        var key = KeyOf(word);
        var hash = HashOf(key, word.Length);
        var mark = MarkOf(hash);
        var mask = _entries.Length - 1;
        var index = (int)hash & mask;
        while (_marks[index] is var taken and not 0 && (taken != mark || !IsWordOf(_entries[index], key, word)))
        {
            index = (index + 1) & mask;
        }

        return index;
    }

    private static ulong BitOf(int length) => 1UL << Math.Min(length, 63);

    private static uint StartOf(ReadOnlySpan<char> text)
    {
        uint first = text.IsEmpty ? '\0' : TFolding.Fold(text[0]);
        uint second = text.Length < 2 ? '\0' : TFolding.Fold(text[1]);
        return ((first * 37) + second) % StartBuckets;
    }

    /// <summary>Tells most words of one place apart, in memory so small that it stays in the cache; 0 marks an empty place.</summary>
    private static byte MarkOf(uint hash) => (byte)((hash >> 24) | 1);

    /// <summary>Four folded characters of a word: most words asked for are not in the table, and need not be read whole.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> word) =>
        TFolding.Fold(word[0])
        | ((ulong)TFolding.Fold(word[word.Length / 3]) << 16)
        | ((ulong)TFolding.Fold(word[word.Length * 2 / 3]) << 32)
        | ((ulong)TFolding.Fold(word[^1]) << 48);

    private static uint HashOf(ulong key, int length) => (uint)(((key ^ ((ulong)length << 8)) * Spread) >> 32);

    /// <summary>Whether an entry is of a word. Most that are asked for again and again are so short that the key says it all.</summary>
    private static bool IsWordOf(in Entry entry, ulong key, ReadOnlySpan<char> word) =>
        entry.Key == key && entry.Length == word.Length && (word.Length <= KeyCharacters || AreEqual(entry.Word!, word));

    private static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (TFolding.Fold(left[i]) != TFolding.Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private struct Entry
    {
        public string? Word;
        public ulong Key;
        public int Length;
        public TValue? Value;
    }
}
