namespace ArticleExtract.Html.Tokens;

/// <summary>Finds the ends of comments.</summary>
internal static class Comments
{
    /// <summary>Finds the end of a comment, which may come at once, and with an exclamation mark.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="start">Just behind the comment's beginning.</param>
    /// <returns>Just behind the comment; the end of the page where it never ends.</returns>
    public static int FindEnd(ReadOnlySpan<char> html, int start)
    {
        var content = html[start..];
        if (content is ['>', ..] || content.StartsWith("->"))
        {
            return start + (content[0] == '>' ? 1 : 2);
        }

        for (var index = 0; content[index..].IndexOf("--", StringComparison.Ordinal) is var dashes and >= 0; index += dashes + 1)
        {
            var behind = content[(index + dashes + 2)..];
            if (behind is ['>', ..] || behind.StartsWith("!>"))
            {
                return start + index + dashes + (behind[0] == '>' ? 3 : 4);
            }
        }

        return html.Length;
    }
}
