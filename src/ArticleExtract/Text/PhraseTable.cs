namespace ArticleExtract.Text;

/// <summary>A fixed set of phrases that are looked for in running text, whole words only, whatever their case and diacritics.</summary>
/// <remarks>Looking allocates nothing and takes time in step with the text. Immutable and thread-safe.</remarks>
internal sealed class PhraseTable
{
    private readonly WordSet _phrases;
    private readonly WordTable<int> _longestByFirstWord;

    /// <summary>Makes a table.</summary>
    public PhraseTable(IReadOnlyCollection<string> phrases)
    {
        _phrases = new WordSet(phrases);
        _longestByFirstWord = new WordTable<int>(
            [.. phrases.OrderByDescending(phrase => Words.Count(phrase)).Select(phrase => KeyValuePair.Create(FirstWord(phrase), Words.Count(phrase)))]);
    }

    /// <summary>Number of words of a text that belong to phrases, each counted once.</summary>
    public int CountWords(ReadOnlySpan<char> text)
    {
        var covered = 0;
        var coveredTo = 0;
        var words = Words.Enumerate(text);
        while (words.MoveNext())
        {
            text.Overlaps(words.Current, out var start);
            if (start >= coveredTo && LongestAt(text, start, words) is { Words: > 0 } phrase)
            {
                covered += phrase.Words;
                coveredTo = phrase.End;
            }
        }

        return covered;
    }

    private static string FirstWord(string phrase)
    {
        var words = Words.Enumerate(phrase);
        words.MoveNext();
        return words.Current.ToString();
    }

    /// <summary>The longest phrase that begins at a word, if one does. The enumerator is a copy and stands on that word.</summary>
    private (int Words, int End) LongestAt(ReadOnlySpan<char> text, int start, WordEnumerator words)
    {
        if (!_longestByFirstWord.TryGetValue(words.Current, out var longest))
        {
            return default;
        }

        var best = (Words: 0, End: 0);
        for (var count = 1; count <= longest; count++)
        {
            text.Overlaps(words.Current, out var last);
            var end = last + words.Current.Length;
            if (_phrases.Contains(text[start..end]))
            {
                best = (count, end);
            }

            if (!words.MoveNext())
            {
                break;
            }
        }

        return best;
    }
}
