using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the address of a page says of its type: its shape, and words that sites name their parts with.</summary>
internal static class AddressFeatures
{
    /// <summary>A longer step of the path is a title: its words say nothing of where the page stands.</summary>
    private const int MaxNameLength = 24;

    /// <summary>What the parts of sites are called, by what stands in them. Many words stand for more than one thing, so trees have the last word.</summary>
    private static readonly SitePart[] Parts =
    [
        new("stories",
        [
            "blog", "blogs", "news", "article", "articles", "story", "stories", "post", "posts", "magazine", "opinion", "press",
            "insights", "journal", "features", "sport", "politics", "world",
        ]),
        new("services",
        [
            "service", "services", "solution", "solutions", "pricing", "about", "contact", "practice", "areas", "treatments",
            "industries", "company", "platform", "features", "plans",
        ]),
        new("products",
        [
            "product", "products", "p", "dp", "item", "items", "shop", "itm", "pd", "buy", "store",
        ]),
        new("collections",
        [
            "collection", "collections", "category", "categories", "c", "shop", "catalog", "cat", "department", "all", "sale",
            "browse", "search", "mens", "womens",
        ]),
        new("threads",
        [
            "forum", "forums", "thread", "threads", "topic", "topics", "t", "question", "questions", "q", "viewtopic",
            "showthread", "discussion", "discussions", "comments", "community", "board", "r",
        ]),
        new("lists",
        [
            "tag", "tags", "archive", "archives", "category", "author", "page", "list", "best", "top", "events", "jobs",
            "directory", "recipes", "reviews",
        ]),
        new("manuals",
        [
            "docs", "doc", "documentation", "reference", "manual", "api", "guide", "guides", "tutorial", "tutorials", "help", "kb",
            "wiki", "en", "latest", "stable", "man", "learn", "support",
        ]),
    ];

    private static readonly char[] NameMarks = ['-', '.', '_'];

    public static readonly IReadOnlyList<string> Names =
    [
        "steps", "last-step-length", "last-step-hyphens", "last-step-digits", "path-digits", "has-year", "has-file-ending", "has-query", "ends-with-slash",
        .. from part in Parts from place in new[] { "path", "first-step", "host" } select $"{place}-names-{part.Name}",
    ];

    /// <summary>What the features depend on beside the code: a model is of use only with the words it was trained on.</summary>
    public static IEnumerable<string> Vocabulary => Parts.SelectMany(part => part.Words.Prepend(part.Name));

    /// <summary>Writes them; all are unknown without an address on the web: the path of a file says where its reader keeps pages.</summary>
    public static void Write(Uri? url, ref FeatureRow row)
    {
        if (url?.Scheme is not ("http" or "https"))
        {
            row.AddUnknown(Names.Count);
            return;
        }

        var steps = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        WriteShape(url, steps, ref row);
        WriteNames(url, steps, ref row);
    }

    private static void WriteShape(Uri url, string[] steps, ref FeatureRow row)
    {
        var last = steps is [] ? string.Empty : steps[^1];
        row.Add(steps.Length);
        row.Add(last.Length);
        row.Add(last.Count(character => character is '-' or '_'));
        row.Add(last.Count(char.IsAsciiDigit));
        row.Add(url.AbsolutePath.Count(char.IsAsciiDigit));
        row.Add(Array.Exists(steps, IsYear));
        row.Add(last.Contains('.', StringComparison.Ordinal));
        row.Add(url.Query.Length > 0);
        row.Add(url.AbsolutePath.EndsWith('/'));
    }

    private static void WriteNames(Uri url, string[] steps, ref FeatureRow row)
    {
        var names = Array.FindAll(steps, step => step.Length <= MaxNameLength).SelectMany(step => step.Split(NameMarks)).ToArray();
        var hostNames = url.Host.Split('.');
        foreach (var part in Parts)
        {
            row.Add(names.Count(part.Has));
            row.Add(steps is [var first, ..] && part.Has(first));
            row.Add(hostNames.Count(part.Has));
        }
    }

    private static bool IsYear(string step) => step.Length == 4 && step[..2] is "19" or "20" && step.All(char.IsAsciiDigit);

    /// <summary>What sites call one of their parts.</summary>
    /// <param name="Name">Names it in features.</param>
    /// <param name="Words">The words.</param>
    private sealed record SitePart(string Name, string[] Words)
    {
        private readonly WordSet _set = new(Words);

        public bool Has(string name) => _set.Contains(name);
    }
}
