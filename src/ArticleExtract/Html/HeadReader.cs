using System.Text;
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
    public void Read(ParsedElement element)
    {
        switch (element.Tag)
        {
            case Tag.Html:
                _language = ValueOf(element, "lang") ?? ValueOf(element, "xml:lang");
                break;
            case Tag.Head:
                ReadChildren(element);
                break;
            case Tag.Title when !element.IsForeign:
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

    private void ReadChildren(ParsedElement head)
    {
        for (var child = head.FirstChild; child is not null; child = child.Next)
        {
            if (child is ParsedElement { Tag: not Tag.Head } element)
            {
                Read(element);
            }
        }
    }

    private void ReadMeta(ParsedElement meta)
    {
        var name = ValueOf(meta, "property") ?? ValueOf(meta, "name") ?? ValueOf(meta, "itemprop") ?? ValueOf(meta, "http-equiv");
        if (name is not null && ValueOf(meta, "content") is { } content)
        {
            _metaTags.Add(new MetaTag(name.ToLowerInvariant(), content));
        }
    }

    private void ReadLink(ParsedElement link)
    {
        if (ValueOf(link, "rel") is { } rel && ValueOf(link, "href") is { } href)
        {
            _linkTags.Add(new LinkTag(rel.ToLowerInvariant(), href));
        }
    }

    private static string? ValueOf(ParsedElement element, string name) =>
        ElementAttributes.Find(element, name)?.Trim() is { IsEmpty: false } value ? value.ToString() : null;

    private static string TextOf(ParsedElement element)
    {
        if (element is { ChildCount: 1, FirstChild: ParsedText whole })
        {
            return whole.Text.ToString();
        }

        var text = new StringBuilder();
        for (var child = element.FirstChild; child is not null; child = child.Next)
        {
            text.Append(child is ParsedText part ? part.Text : []);
        }

        return text.ToString();
    }

    private static string? Collapse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
