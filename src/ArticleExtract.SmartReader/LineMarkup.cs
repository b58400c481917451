using System.Net;
using System.Text;

namespace ArticleExtract.SmartReader;

/// <summary>Writes lines of text as HTML.</summary>
internal static class LineMarkup
{
    /// <summary>A paragraph for each line that has text.</summary>
    public static string Write(string text)
    {
        var markup = new StringBuilder(text.Length * 2).Append("<!DOCTYPE html><html><body>");
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                markup.Append("<p>").Append(WebUtility.HtmlEncode(line.ToString())).Append("</p>");
            }
        }

        return markup.Append("</body></html>").ToString();
    }
}
