using System.Text;

namespace ArticleExtract.Cli.Sources;

/// <summary>Tells HTML from text that was flattened to lines, by the first bytes.</summary>
/// <remarks>
/// Only markup that holds the page together counts: a page that begins as an HTML document does, or lines that mostly begin or end with
/// a tag. Tags inside lines do not, so that a text about HTML stays a text.
/// </remarks>
internal static class InputSniffer
{
    /// <summary>Enough to get past the comments and scripts that open some pages.</summary>
    private const int SniffedBytes = 64 << 10;

    /// <summary>Whether the bytes are HTML, whatever ASCII-compatible encoding or UTF-16 with a byte order mark they are in.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> content)
    {
        var sniffed = content[..Math.Min(content.Length, SniffedBytes)];
        var text = EncodingOf(sniffed).GetString(sniffed).AsSpan().TrimStart('\uFEFF');
        return Markup.BeginsDocument(text) || HasLinesOfMarkup(text);
    }

    /// <summary>Tags are ASCII, so every encoding that extends it may be read as Latin-1 here.</summary>
    private static Encoding EncodingOf(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        _ => Encoding.Latin1,
    };

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
