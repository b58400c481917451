using System.Diagnostics.CodeAnalysis;

namespace ArticleExtract.Text;

/// <summary>A fixed table of words and names that is asked with a span, whatever their case and diacritics.</summary>
/// <typeparam name="TValue">What a word stands for.</typeparam>
/// <remarks>Asking allocates nothing and takes time in step with the word. Immutable and thread-safe.</remarks>
internal sealed class WordTable<TValue>
{
    private const int StartBuckets = 1024;

    private readonly FoldedWords<LetterFolding, TValue> _words;

    /// <summary>Length of the longest word by a hash of its first two characters, up to 255.</summary>
    private readonly byte[] _longestByStart = new byte[StartBuckets];

    private readonly int _shortest = int.MaxValue;

    /// <summary>Makes a table. Where a word occurs twice, the first one counts.</summary>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> words)
    {
        _words = new FoldedWords<LetterFolding, TValue>(words.Count);
        foreach (var (word, value) in words)
        {
            ref var known = ref _words.GetOrAdd(word, out var isKnown);
            known = isKnown ? known : value;
            ref var longest = ref _longestByStart[BucketOf(word)];
            longest = (byte)Math.Clamp(word.Length, longest, byte.MaxValue);
            _shortest = Math.Min(_shortest, word.Length);
        }
    }

    /// <summary>Length of the longest word: no longer one needs to be asked for.</summary>
    public int LongestWord => _words.LongestWord;

    /// <summary>Length of the longest word that a text can start with, by its first two characters: nearly always 0 where it starts with none.</summary>
    public int LongestAtStartOf(ReadOnlySpan<char> text)
    {
        var longest = _longestByStart[BucketOf(text)];
        return longest == byte.MaxValue ? LongestWord : Math.Max(longest, _shortest == 1 ? 1 : 0);
    }

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        if (word.Length > LongestAtStartOf(word))
        {
            value = default;
            return false;
        }

        return _words.TryGetValue(word, out value);
    }

    /// <summary>Whether the table has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    private static int BucketOf(ReadOnlySpan<char> text)
    {
        var first = text.IsEmpty ? '\0' : LetterFolding.Fold(text[0]);
        var second = text.Length < 2 ? '\0' : LetterFolding.Fold(text[1]);
        return ((first * 37) + second) % StartBuckets;
    }
}
