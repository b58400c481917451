using System.Runtime.CompilerServices;

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
    /// <param name="text">The text, or one that it is part of.</param>
    /// <param name="words">Its words.</param>
    /// <remarks>Not inlined: its loop is for every word of a page, and among its callers' variables it lacks the registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int CountWords(string text, ReadOnlySpan<TextRange> words)
    {
        var covered = 0;
        var coveredTo = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Start >= coveredTo && LongestAt(text, words[i..]) is { Words: > 0 } phrase)
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

    /// <summary>The longest phrase that begins at the first of some words, if one does.</summary>
    private (int Words, int End) LongestAt(string text, ReadOnlySpan<TextRange> words)
    {
        if (!_longestByFirstWord.TryGetValue(words[0].Of(text), out var longest))
        {
            return default;
        }

        var start = words[0].Start;
        for (var count = Math.Min(longest, words.Length); count > 0; count--)
        {
            var end = words[count - 1].End;
            if (_phrases.Contains(text.AsSpan(start, end - start)))
            {
                return (count, end);
            }
        }

        return default;
    }
}
