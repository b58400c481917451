using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Marks;

/// <summary>The words that class names are made of, as far as they say what an element holds: <c>entry-date</c>, <c>article__author</c>.</summary>
internal static class ClassWords
{
    /// <summary>A person or an organisation (microformats.org, h-card): the author, where it stands in the head of a page.</summary>
    private const string Card = "h-card";

    private static readonly WordTable<ElementMarks> Words = new(
    [
        .. Mark(
            ElementMarks.Author,
            "author", "authors", "byline", "bylines", "writer", "reporter", "autor", "autoren", "auteur", "autore", "username", "poster", "postedby"),
        .. Mark(ElementMarks.Date, "date", "dates", "datetime", "time", "timestamp", "datum", "fecha", "data"),
        .. Mark(ElementMarks.Date | ElementMarks.Published, "published", "publish", "pubdate", "pubtime", "publication", "posted", "created"),
        .. Mark(ElementMarks.Date | ElementMarks.Modified, "updated", "update", "modified", "lastmod"),
        .. Mark(ElementMarks.Breadcrumb, "breadcrumb", "breadcrumbs", "crumbs", "crumb", "breadcrumblist", "kruimelpad"),
        .. Mark(
            ElementMarks.Foreign,
            "bio", "biography", "box", "image", "img", "avatar", "photo", "picture", "thumb", "social", "description", "desc", "about",
            "role",
            "job", "position", "email", "related", "widget", "sidebar", "comment", "comments", "commenter", "reply", "event", "expiry",
            "birth",
            "archive", "picker", "countdown", "footer", "read", "reading", "ip", "modal", "tooltip", "popup", "moderator", "badge", "count",
            "stats", "card", "teaser", "recommended", "popular", "trending", "carousel", "nav", "menu"),
    ]);

    /// <summary>What the names in a class attribute say together.</summary>
    public static ElementMarks Read(ReadOnlySpan<char> classes)
    {
        var marks = ElementMarks.None;
        while (!classes.IsEmpty)
        {
            var space = classes.IndexOf(' ');
            var name = space < 0 ? classes : classes[..space];
            marks |= name is Card ? ElementMarks.Author : ReadName(name);
            classes = space < 0 ? [] : classes[(space + 1)..];
        }

        return marks;
    }

    private static ElementMarks ReadName(ReadOnlySpan<char> name)
    {
        var marks = ElementMarks.None;
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || IsWordEnd(name[i - 1], name[i]))
            {
                marks |= Words.TryGetValue(name[start..i], out var mark) ? mark : ElementMarks.None;
                start = char.IsLetter(name[Math.Min(i, name.Length - 1)]) ? i : i + 1;
            }
        }

        return marks;
    }

    private static bool IsWordEnd(char current, char next) => !char.IsLetter(next) || (char.IsLower(current) && char.IsUpper(next));

    private static IEnumerable<KeyValuePair<string, ElementMarks>> Mark(ElementMarks marks, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, marks));
}
