using System.Net;
using System.Text;

namespace ArticleExtract.Metadata;

/// <summary>Cleans the texts that pages state about themselves.</summary>
internal static class MetadataText
{
    /// <summary>
    /// Decodes what was encoded once too often, collapses white space and trims; <see langword="null"/> when nothing is left.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        return Collapse(decoded);
    }

    private static string? Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        var isSpacePending = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                isSpacePending = collapsed.Length > 0;
                continue;
            }

            if (isSpacePending)
            {
                collapsed.Append(' ');
                isSpacePending = false;
            }

            collapsed.Append(character);
        }

        return collapsed.Length == 0 ? null : collapsed.ToString();
    }
}
