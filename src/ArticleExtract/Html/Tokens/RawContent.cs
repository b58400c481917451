namespace ArticleExtract.Html.Tokens;

/// <summary>Finds where elements end whose content is no markup: scripts, style sheets, titles and the like.</summary>
internal sealed class RawContent
{
    private readonly string _html;

    /// <summary>Where the next comment in a script ends that was looked for: it is not looked for again before it is passed.</summary>
    private int _commentEnd;

    public RawContent(string html) => _html = html;

    /// <summary>Finds the end tag of an element that holds text alone.</summary>
    /// <param name="start">Just behind the start tag.</param>
    /// <param name="name">The element's name in lower case.</param>
    /// <returns>Where the end tag begins; the end of the page where there is none.</returns>
    public int FindEnd(int start, string name)
    {
        var html = _html.AsSpan();
        for (var tag = TagNames.FindNext(html, start); tag >= 0; tag = TagNames.FindNext(html, tag + 1))
        {
            if (IsEndTag(html[tag..], name))
            {
                return tag;
            }
        }

        return html.Length;
    }

    /// <summary>Finds the end tag of a script: in what looks like a comment, a script in it comes to its end first (HTML standard, "script data escaped state").</summary>
    /// <param name="start">Just behind the start tag.</param>
    /// <returns>Where the end tag begins; the end of the page where there is none.</returns>
    public int FindScriptEnd(int start)
    {
        var html = _html.AsSpan();
        var commentEnd = start;
        var isInInner = false;
        for (var tag = TagNames.FindNext(html, start); tag >= 0; tag = TagNames.FindNext(html, tag + 1))
        {
            if (tag >= commentEnd)
            {
                // Whatever was open in it, a comment that has ended ends it as well.
                isInInner = false;
                commentEnd = html[tag..].StartsWith("<!--") ? FindCommentEnd(tag) : commentEnd;
            }

            var isEnd = IsEndTag(html[tag..], "script");
            if (isEnd && !isInInner)
            {
                return tag;
            }

            if (tag < commentEnd && (isEnd || IsTag(html[(tag + 1)..], "script")))
            {
                isInInner = !isEnd;
            }
        }

        return html.Length;
    }

    /// <summary>Just behind a comment in a script, which may overlap its own beginning.</summary>
    private int FindCommentEnd(int start)
    {
        var dashes = start + "<!".Length;
        if (_commentEnd < dashes + "-->".Length)
        {
            var length = _html.AsSpan(dashes).IndexOf("-->", StringComparison.Ordinal);
            _commentEnd = length < 0 ? int.MaxValue : dashes + length + "-->".Length;
        }

        return _commentEnd;
    }

    private static bool IsEndTag(ReadOnlySpan<char> tag, string name) => tag is [_, '/', ..] && IsTag(tag[2..], name);

    private static bool IsTag(ReadOnlySpan<char> tag, string name) =>
        tag.Length > name.Length && TagNames.Ends(tag[name.Length]) && tag.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
