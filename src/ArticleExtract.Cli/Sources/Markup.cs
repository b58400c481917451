namespace ArticleExtract.Cli.Sources;

/// <summary>Recognises the outline of HTML without parsing it.</summary>
internal static class Markup
{
    private static readonly string[] DocumentOpeners = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"];

    /// <summary>Whether a text begins as an HTML document does, behind white space, comments and an XML declaration.</summary>
    public static bool BeginsDocument(ReadOnlySpan<char> text)
    {
        var rest = SkipProlog(text);
        foreach (var opener in DocumentOpeners)
        {
            if (rest.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && IsNameEnd(rest[opener.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line begins with a start tag, an end tag or a comment.</summary>
    public static bool BeginsWithTag(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("<!--", StringComparison.Ordinal))
        {
            return true;
        }

        var name = line.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        if (line[0] != '<' || line.Length <= name || !char.IsAsciiLetter(line[name]))
        {
            return false;
        }

        var end = name;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return IsNameEnd(line[end..]);
    }

    /// <summary>Whether a line ends with a tag that begins on it.</summary>
    public static bool EndsWithTag(ReadOnlySpan<char> line)
    {
        var start = line.LastIndexOf('<');
        return line[^1] == '>' && start >= 0 && BeginsWithTag(line[start..]);
    }

    private static ReadOnlySpan<char> SkipProlog(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        while (FindPrologEnd(rest) is var end && end > 0)
        {
            rest = rest[end..].TrimStart();
        }

        return rest;
    }

    /// <summary>Index behind a comment or an XML declaration at the start; 0 when there is none.</summary>
    private static int FindPrologEnd(ReadOnlySpan<char> text)
    {
        var close = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
            : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "?>"
            : null;
        var end = close is null ? -1 : text.IndexOf(close, StringComparison.Ordinal);
        return end < 0 ? 0 : end + close!.Length;
    }

    private static bool IsNameEnd(ReadOnlySpan<char> text) => text.IsEmpty || text[0] is '>' or '/' || char.IsWhiteSpace(text[0]);
}
