namespace ArticleExtract.Html;

/// <summary>Reads the declarations of a <c>style</c> attribute that hide an element.</summary>
internal static class InlineStyle
{
    /// <summary>Whether a declaration is <c>display: none</c> or <c>visibility: hidden</c>.</summary>
    public static bool Hides(ReadOnlySpan<char> style)
    {
        while (!style.IsEmpty)
        {
            var end = style.IndexOf(';');
            var declaration = end < 0 ? style : style[..end];
            style = end < 0 ? [] : style[(end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && Hides(declaration[..colon].Trim(), ValueOf(declaration[(colon + 1)..])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hides(ReadOnlySpan<char> property, ReadOnlySpan<char> value) =>
        (property.Equals("display", StringComparison.OrdinalIgnoreCase) && value.Equals("none", StringComparison.OrdinalIgnoreCase))
        || (property.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.Equals("hidden", StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> text)
    {
        var important = text.IndexOf('!');
        return (important < 0 ? text : text[..important]).Trim();
    }
}
