using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Collects what a page says about itself outside its text: title, meta, link and base elements, JSON-LD.</summary>
/// <remarks>These stand in the body of many pages too, so every element is offered to it.</remarks>
internal sealed class HeadReader
{
    private readonly List<MetaTag> _metaTags = [];
    private readonly List<LinkTag> _linkTags = [];
    private readonly List<string> _jsonLd = [];
    private string? _title;
    private string? _base;
    private string? _language;

    /// <summary>The address of the first <c>base</c> element, made absolute; <see langword="null"/> when there is none.</summary>
    public Uri? ResolveBase(Uri? url) => _base is null ? null : Page.Combine(url, _base);

    /// <summary>Reads one element; of the head, also what is inside.</summary>
    public void Read(MarkupElement element)
    {
        switch (element.Tag)
        {
            case Tag.Html:
                _language = ValueOf(element, "lang") ?? ValueOf(element, "xml:lang");
                break;
            case Tag.Head:
                ReadChildren(element);
                break;
            case Tag.Title:
                _title ??= Collapse(TextOf(element));
                break;
            case Tag.Meta:
                ReadMeta(element);
                break;
            case Tag.Link:
                ReadLink(element);
                break;
            case Tag.Base:
                _base ??= ValueOf(element, "href");
                break;
            case Tag.Script when ElementAttributes.IsJsonLd(element):
                _jsonLd.Add(TextOf(element));
                break;
        }
    }

    public PageMetadata Build() => new()
    {
        PageTitle = _title,
        Language = _language,
        MetaTags = _metaTags,
        LinkTags = _linkTags,
        JsonLd = _jsonLd,
    };

    private void ReadChildren(MarkupElement head)
    {
        for (var child = head.FirstChild; child.Exists; child = child.Next)
        {
            if (child.Tag != Tag.Head)
            {
                Read(child);
            }
        }
    }

    private void ReadMeta(MarkupElement meta)
    {
        var name = ValueOf(meta, "property") ?? ValueOf(meta, "name") ?? ValueOf(meta, "itemprop") ?? ValueOf(meta, "http-equiv");
        if (name is not null && ValueOf(meta, "content") is { } content)
        {
            _metaTags.Add(new MetaTag(name.ToLowerInvariant(), content));
        }
    }

    private void ReadLink(MarkupElement link)
    {
        if (ValueOf(link, "rel") is { } rel && ValueOf(link, "href") is { } href)
        {
            _linkTags.Add(new LinkTag(rel.ToLowerInvariant(), href));
        }
    }

    private static string? ValueOf(MarkupElement element, string name) =>
        element.TryFind(name, out var value) && value.Trim() is { IsEmpty: false } trimmed ? trimmed.ToString() : null;

    private static string TextOf(MarkupElement element)
    {
        var first = element.FirstChild;
        return first.Exists && !first.IsElement ? first.Text.ToString() : string.Empty;
    }

    private static string? Collapse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
