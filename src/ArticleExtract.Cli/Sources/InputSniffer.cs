namespace ArticleExtract.Cli.Sources;

/// <summary>Tells HTML from text that was flattened to lines, by its first characters.</summary>
/// <remarks>
/// Only markup that holds the page together counts: a page that begins as an HTML document does, or lines that mostly begin or end with
/// a tag. Tags inside lines do not, so that a text about HTML stays a text.
/// </remarks>
internal static class InputSniffer
{
    /// <summary>Enough to get past the comments and scripts that open some pages.</summary>
    private const int SniffedLength = 64 << 10;

    /// <summary>Whether a page is HTML.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> page)
    {
        var sniffed = page[..Math.Min(page.Length, SniffedLength)];
        return Markup.BeginsDocument(sniffed) || HasLinesOfMarkup(sniffed);
    }

    private static bool HasLinesOfMarkup(ReadOnlySpan<char> text)
    {
        var lines = 0;
        var markupLines = 0;
        var hasEndTag = false;
        foreach (var line in text.EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty)
            {
                continue;
            }

            lines++;
            markupLines += Markup.BeginsWithTag(content) || Markup.EndsWithTag(content) ? 1 : 0;
            hasEndTag |= content.Contains("</", StringComparison.Ordinal);
        }

        // Without an end tag it is a list of names in angle brackets: a chat log, mail addresses, include lines.
        return hasEndTag && markupLines * 2 >= lines;
    }
}
