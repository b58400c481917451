using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Decides whether a run is a link list. The run is judged, not its lines; the first rule that applies gives the verdict.</summary>
internal static class LinkListRules
{
    /// <summary>Two links are a sentence's worth, three are a list.</summary>
    public const int MinEntries = 3;

    /// <summary>A story has a dozen topics at most; what is longer runs on into a menu.</summary>
    private const int MaxTags = 12;

    /// <summary>Share of the entries that must look like headlines where links are unknown.</summary>
    private const double MinHeadlineShare = 0.7;

    /// <summary>Share of the entries that may end like sentences where neither links nor a certain label tell: headlines end in "?" or a quote now and then.</summary>
    private const double MaxSentenceShare = 0.5;

    /// <summary>Linked share of the characters of a link list, teasers included.</summary>
    private const double MinLinkDensity = 0.4;

    /// <summary>Share of the page's running text that may follow a list at the end of an article: notices and teasers.</summary>
    private const double MaxProseBehind = 0.2;

    /// <summary>Share of it that stands before a list whose label is ambiguous: on a front page "Latest" is the content.</summary>
    private const double MinProseBefore = 0.5;

    private static readonly ExtractionRule CertainLabel = new("link-lists", "certain-label");
    private static readonly ExtractionRule AmbiguousLabel = new("link-lists", "ambiguous-label");
    private static readonly ExtractionRule LinkSection = new("link-lists", "link-section");
    private static readonly ExtractionRule Menu = new("link-lists", "menu");
    private static readonly ExtractionRule BehindList = new("link-lists", "behind-list");

    /// <summary>Judges a run.</summary>
    /// <returns>The rule that makes it a link list; <see langword="null"/> when it is none.</returns>
    public static ExtractionRule? Judge(LinkRun run, PageShape shape)
    {
        if (run.IsMenu)
        {
            return Menu;
        }

        if (run.Entries.Count < MinEntries || run.IsContents || !LooksLikeLinks(run, shape))
        {
            return null;
        }

        if (run.IsInLinkSection)
        {
            return LinkSection;
        }

        var isAtEnd = shape.ProseShareFrom(run.End) <= MaxProseBehind;
        return run.Strength switch
        {
            LabelStrength.Certain when isAtEnd || run.IsBulleted || run.LinkDensity is not null || CountSentences(run, shape) == 0 => CertainLabel,
            LabelStrength.Ambiguous when isAtEnd && shape.ProseShare(0, run.First) >= MinProseBefore => AmbiguousLabel,
            LabelStrength.Unknown when isAtEnd && run is { IsBehindList: true, IsBulleted: true } => BehindList,
            _ => null,
        };
    }

    private static bool LooksLikeLinks(LinkRun run, PageShape shape) =>
        run.LinkDensity is { } density ? density >= MinLinkDensity
        : run.Kind == LinkListKind.Tags ? AreTags(run, shape)
        : AreHeadlines(run, shape);

    private static bool AreTags(LinkRun run, PageShape shape)
    {
        if (run.Entries.Count > MaxTags)
        {
            return false;
        }

        foreach (var entry in run.Entries)
        {
            if (!shape[entry.First].IsTag)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreHeadlines(LinkRun run, PageShape shape)
    {
        var headlines = 0;
        foreach (var entry in run.Entries)
        {
            headlines += shape[entry.First].IsHeadline ? 1 : 0;
        }

        var mayEndSentences = run.Strength == LabelStrength.Certain || CountSentences(run, shape) <= run.Entries.Count * MaxSentenceShare;
        return mayEndSentences && headlines >= run.Entries.Count * MinHeadlineShare;
    }

    private static int CountSentences(LinkRun run, PageShape shape)
    {
        var sentences = 0;
        foreach (var entry in run.Entries)
        {
            sentences += shape[entry.First].EndsSentence ? 1 : 0;
        }

        return sentences;
    }
}
