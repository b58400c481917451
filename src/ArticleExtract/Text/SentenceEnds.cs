using System.Buffers;

namespace ArticleExtract.Text;

/// <summary>Tells whether a text ends like a sentence, in the scripts that mark it.</summary>
internal static class SentenceEnds
{
    /// <summary>Full stops, question and exclamation marks of Latin, Greek, CJK, Devanagari, Arabic, Urdu and Ethiopic script.</summary>
    private const string Stops = ".!?…。！？．।॥؟۔።";

    private static readonly SearchValues<char> StopMarks = SearchValues.Create(Stops);

    /// <summary>A colon ends the line before a list.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(Stops + ":：");

    /// <summary>What may stand behind the mark: quotes and brackets that close.</summary>
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]}」』】）〉》 ");

    /// <summary>Whether a mark that stops a sentence stands anywhere in a text.</summary>
    public static bool ContainsStop(ReadOnlySpan<char> text) => text.ContainsAny(StopMarks);

    /// <summary>Whether the last character, closing quotes and brackets aside, ends a sentence.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAnyExcept(Closers);
        return last >= 0 && Marks.Contains(text[last]);
    }
}
