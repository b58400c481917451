using System.Diagnostics.CodeAnalysis;

namespace ArticleExtract.Text;

/// <summary>A fixed table of words and names that is asked with a span, whatever their case and diacritics.</summary>
/// <typeparam name="TValue">What a word stands for.</typeparam>
/// <remarks>Asking allocates nothing and takes time in step with the word. Immutable and thread-safe.</remarks>
internal sealed class WordTable<TValue>
{
    private readonly FoldedWords<LetterFolding, TValue> _words;

    /// <summary>Makes a table. Where a word occurs twice, the first one counts.</summary>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> words)
    {
        _words = new FoldedWords<LetterFolding, TValue>(words.Count);
        foreach (var (word, value) in words)
        {
            ref var known = ref _words.GetOrAdd(word, out var isKnown);
            known = isKnown ? known : value;
        }
    }

    /// <summary>Length of the longest word: no longer one needs to be asked for.</summary>
    public int LongestWord => _words.LongestWord;

    /// <summary>Looks a word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value) => _words.TryGetValue(word, out value);

    /// <summary>Whether the table has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);
}
