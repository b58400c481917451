using System.Net;

namespace ArticleExtract.Tests;

/// <summary>A story that can be written as markup and as flattened text: a title, paragraphs, a line that names another story, a list of stories.</summary>
internal sealed record RandomStory(string Title, string[] Paragraphs, string InlineLabel, string Label, string[] Headlines)
{
    /// <summary>As a site writes it: with a list, and links.</summary>
    public string ToHtml()
    {
        var paragraphs = Array.ConvertAll(Paragraphs, text => $"<p>{WebUtility.HtmlEncode(text)}</p>\n");
        var inline = $"<p>{InlineLabel}: {Link(Headlines[0])}</p>\n";
        var items = string.Concat(Headlines[1..].Select(headline => $"<li>{Link(headline)}</li>"));
        return $"<h1>{WebUtility.HtmlEncode(Title)}</h1>\n{paragraphs[0]}{inline}{string.Concat(paragraphs[1..])}<h3>{Label}</h3>\n<ul>{items}</ul>";
    }

    /// <summary>As a crawl stores it.</summary>
    public string ToText()
    {
        var items = string.Concat(Headlines[1..].Select(headline => $"- {headline}\n"));
        return $"{Title}\n\n{Paragraphs[0]}\n\n{InlineLabel}: {Headlines[0]}\n\n{string.Join("\n\n", Paragraphs[1..])}\n\n{Label}\n{items}";
    }

    /// <inheritdoc/>
    public override string ToString() => ToText();

    private static string Link(string headline) => $"<a href='/story'>{WebUtility.HtmlEncode(headline)}</a>";
}
