using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

/// <summary>The words of a text that is no page.</summary>
internal static class WordRanges
{
    public static TextRange[] Of(string text)
    {
        var ranges = new List<TextRange>();
        var words = Words.Enumerate(text);
        while (words.MoveNext())
        {
            ranges.Add(words.Range);
        }

        return [.. ranges];
    }
}
