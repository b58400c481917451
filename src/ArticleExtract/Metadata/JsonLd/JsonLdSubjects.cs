using System.Text.Json;
using ArticleExtract.Metadata.PageTypes;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.JsonLd;

/// <summary>Tells what a page is about from what its JSON-LD merely mentions: other stories, the publisher, breadcrumbs.</summary>
internal static class JsonLdSubjects
{
    /// <summary>The objects that describe the page, most telling first: its subject when there is one, then the page as such.</summary>
    public static IReadOnlyList<JsonElement> Select(JsonLdGraph graph, Page page)
    {
        var things = new List<JsonElement>();
        var pages = new List<JsonElement>();
        foreach (var item in graph.Objects)
        {
            if (HasType(item, SchemaTypes.IsSubject))
            {
                things.Add(item);
            }
            else if (HasType(item, SchemaTypes.IsWebPage))
            {
                pages.Add(item);
            }
        }

        var subject = FindSubject(things, page);
        return subject is { } found ? [found, .. pages] : pages;
    }

    private delegate bool TypeTest(string type, out PageType pageType);

    private static bool HasType(JsonElement item, TypeTest test)
    {
        foreach (var type in JsonLdValue.ReadTypes(item))
        {
            if (test(type, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The thing that shares the page's address or title, or the only thing there is.</summary>
    private static JsonElement? FindSubject(List<JsonElement> things, Page page)
    {
        if (things.Count == 1)
        {
            return things[0];
        }

        foreach (var thing in things)
        {
            if (HasAddressOf(thing, page) || HasTitleOf(thing, page))
            {
                return thing;
            }
        }

        return null;
    }

    private static bool HasAddressOf(JsonElement thing, Page page)
    {
        foreach (var property in (ReadOnlySpan<string>)["url", "mainEntityOfPage", "@id"])
        {
            if (thing.TryGetProperty(property, out var value)
                && (JsonLdValue.ReadText(value) ?? JsonLdValue.ReadText(value, "@id")) is { } address
                && page.Url is { } url
                && Uri.TryCreate(url, address, out var stated)
                && stated.Host == url.Host
                && stated.AbsolutePath.TrimEnd('/') == url.AbsolutePath.TrimEnd('/'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTitleOf(JsonElement thing, Page page)
    {
        var name = JsonLdValue.ReadText(thing, "headline") ?? JsonLdValue.ReadText(thing, "name");
        return name is not null
            && (LooseText.FindEndOfStart(page.Metadata.PageTitle, name) >= 0
                || LooseText.FindEndOfStart(page.Metadata.FindMeta("og:title"), name) >= 0);
    }
}
