using System.Buffers;

namespace ArticleExtract.Html.Tokens;

/// <summary>Finds the ends of plain drawings: pages have hundreds of icons, and nobody reads their shapes.</summary>
/// <remarks>
/// Only where it is certain that the end tag is the one tree construction would end the drawing with: nothing but shapes stands in it, each tag is
/// written the usual way, and a title holds nothing but text. HTML can end a drawing as well (HTML standard, "any other start tag" in foreign content).
/// </remarks>
internal static class Drawings
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:");

    /// <summary>Where the end tag of a drawing begins; -1 where it is not certain.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="start">Just behind the drawing's start tag.</param>
    public static int FindEnd(ReadOnlySpan<char> html, int start)
    {
        for (var index = start; TagNames.FindNext(html, index) is var tag and >= 0;)
        {
            var isEnd = html[(tag + 1)..] is ['/', ..];
            var name = ReadName(html[(tag + (isEnd ? 2 : 1))..]);
            if (isEnd && name is "svg")
            {
                return tag;
            }

            index = IsShape(name) || (name is "title" && (isEnd || HoldsText(html, tag))) ? SkipTag(html, tag + 1) : -1;
            if (index < 0)
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsShape(ReadOnlySpan<char> name) => name is
        "path" or "g" or "use" or "circle" or "rect" or "line" or "polygon" or "polyline" or "ellipse" or "defs" or "symbol" or "stop" or "mask"
        or "clipPath" or "linearGradient" or "radialGradient" or "filter" or "animate" or "animateTransform";

    /// <summary>What a tag of a usual name begins with; more or less than the name where it is not usual.</summary>
    private static ReadOnlySpan<char> ReadName(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && !TagNames.Ends(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }

    private static bool HoldsText(ReadOnlySpan<char> html, int title) =>
        TagNames.FindNext(html, title + 1) is var next and >= 0 && html[next..].StartsWith("</title>", StringComparison.Ordinal);

    /// <summary>Just behind a tag; -1 where it is not written the usual way.</summary>
    private static int SkipTag(ReadOnlySpan<char> html, int start)
    {
        var index = start;
        while (html[index..].IndexOfAny("><\"'") is var next and >= 0)
        {
            index += next;
            if (html[index] == '>')
            {
                return index + 1;
            }

            var closing = html[index] != '<' && OpensValue(html[start..index]) ? html[(index + 1)..].IndexOf(html[index]) : -1;
            if (closing < 0)
            {
                break;
            }

            index += closing + 2;
        }

        return -1;
    }

    /// <summary>Whether a tag ends, before a quote, with a usual name and an equals sign: elsewhere a quote is a part of a name or of a value without quotes.</summary>
    private static bool OpensValue(ReadOnlySpan<char> tag) =>
        tag is [.. var before, '=']
        && before[(before.LastIndexOfAny(" \t\n\r") + 1)..] is { IsEmpty: false } name
        && !name.ContainsAnyExcept(NameCharacters);
}
