namespace ArticleExtract.Text.Languages;

/// <summary>The stop words of all languages in one hash table, each with the set of languages it belongs to.</summary>
/// <remarks>One look-up answers for all languages at once. Immutable and thread-safe.</remarks>
internal sealed class StopWordTable
{
    private readonly FoldedWords<StopWordFolding, ulong> _words;

    /// <summary>Makes a table.</summary>
    /// <param name="languages">The words of each language; the language at index i gets bit i of the sets.</param>
    public StopWordTable(IReadOnlyList<string[]> languages)
    {
        _words = new FoldedWords<StopWordFolding, ulong>(languages.Sum(words => words.Length));
        for (var language = 0; language < languages.Count; language++)
        {
            foreach (var word in languages[language])
            {
                _words.GetOrAdd(word, out _) |= 1UL << language;
            }
        }
    }

    /// <summary>The languages a word is a stop word of, a bit each.</summary>
    public ulong LanguagesOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var languages) ? languages : 0;
}
