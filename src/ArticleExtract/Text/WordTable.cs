using System.Diagnostics.CodeAnalysis;

namespace ArticleExtract.Text;

/// <summary>A fixed table of words and names that is asked with a span, whatever their case and diacritics.</summary>
/// <typeparam name="TValue">What a word stands for.</typeparam>
/// <remarks>Asking allocates nothing and takes time in step with the word. Immutable and thread-safe.</remarks>
internal sealed class WordTable<TValue>
{
    private readonly FoldedWords<LetterFolding, TValue> _words;

    /// <summary>Bit 1 where there are words of one character, whose starts say nothing of what follows them.</summary>
    private readonly ulong _single;

    /// <summary>Makes a table. Where a word occurs twice, the first one counts.</summary>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> words)
    {
        _words = new FoldedWords<LetterFolding, TValue>(words.Count);
        foreach (var (word, value) in words)
        {
            ref var known = ref _words.GetOrAdd(word, out var isKnown);
            known = isKnown ? known : value;
            _single |= word.Length == 1 ? 1UL << 1 : 0;
        }
    }

    /// <summary>Length of the longest word: no longer one needs to be asked for.</summary>
    public int LongestWord => _words.LongestWord;

    /// <summary>
    /// The lengths of the words that a text can start with, by its first two characters: bit n for length n, the last bit for all longer ones.
    /// Nearly always none where it starts with none.
    /// </summary>
    public ulong LengthsAtStartOf(ReadOnlySpan<char> text) => _words.LengthsAtStartOf(text) | _single;

    /// <summary>
    /// Whether a text may start with one of the words: nearly always not where it does not. It spares finding where the first word ends.
    /// </summary>
    public bool CanBeAtStartOf(ReadOnlySpan<char> text) =>
        _words.LengthsAtStartOf(text) != 0
        || (_single != 0 && !text.IsEmpty && (_words.LengthsAtStartOf(text[..1]) & _single) != 0);

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value) => _words.TryGetValue(word, out value);

    /// <summary>Whether the table has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);
}
