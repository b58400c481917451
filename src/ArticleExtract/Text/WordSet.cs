namespace ArticleExtract.Text;

/// <summary>A fixed set of words and names that is asked with a span, whatever their case and diacritics.</summary>
/// <remarks>Asking allocates nothing. Immutable and thread-safe.</remarks>
internal sealed class WordSet
{
    private static readonly char[] Separators = [' ', '\n'];

    private readonly WordTable<bool> _words;

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words, separated by spaces and line ends; a low line stands for a space inside one.</param>
    public WordSet(string words)
        : this(Array.ConvertAll(words.Split(Separators, StringSplitOptions.RemoveEmptyEntries), word => word.Replace('_', ' ')))
    {
    }

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words and names, as they are.</param>
    public WordSet(IReadOnlyCollection<string> words) => _words = new WordTable<bool>([.. words.Select(word => KeyValuePair.Create(word, true))]);

    /// <summary>Length of the longest word.</summary>
    public int LongestWord => _words.LongestWord;

    /// <inheritdoc cref="WordTable{TValue}.CanBeAtStartOf"/>
    public bool CanBeAtStartOf(ReadOnlySpan<char> text) => _words.CanBeAtStartOf(text);

    /// <summary>Whether the set has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
