using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the nearest elements around a block hold, each with more words than the one inside it.</summary>
internal static class ContainerFeatures
{
    /// <summary>Wider ones say little that the page does not: in cross-validation two and four are alike.</summary>
    private const int Levels = 2;

    private static readonly string[] LevelNames =
    [
        "up", "words", "words-share", "score-share", "prose-share-of-page", "words-per-block", "prose-share", "paragraph-share", "link-density",
        "stop-word-share", "list-share", "position", "siblings",
    ];

    public static readonly FeatureGroup Group = new(
        "containers", [.. Enumerable.Range(0, Levels).SelectMany(level => LevelNames.Select(name => $"container-{level}-{name}"))], Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var inner = page.Page.Record(block).Element;
        var container = inner;
        for (var level = 0; level < Levels; level++)
        {
            if (container == PageElement.NoElement)
            {
                row.AddUnknown(LevelNames.Length);
                continue;
            }

            WriteLevel(page, block, inner, container, ref row);
            container = page.Elements.Place(container).Wider;
        }
    }

    private static void WriteLevel(PageMeasures page, int block, int inner, int container, ref FeatureRow row)
    {
        ref readonly var all = ref page.All;
        var first = page.Page.ElementRecord(container).FirstBlock;
        var totals = page.Elements.TotalsOf(container);
        row.Add(page.Elements.Place(inner).Depth - page.Elements.Place(container).Depth);
        row.Add(totals.Words);
        row.AddShare(totals.Words, all.Words);
        row.AddShare(totals.ParagraphScore, all.ParagraphScore);
        row.AddShare(totals.ProseWords, all.ProseWords);
        row.AddShare(totals.Words, totals.Blocks);
        row.AddShare(totals.ProseWords, totals.Words);
        row.AddShare(totals.ParagraphWords, totals.Words);
        row.AddShare(totals.Linked, totals.Characters);
        row.AddShare(totals.StopWords, totals.Words);
        row.AddShare(totals.ListWords, totals.Words);
        row.AddShare(page.Before(block).Words - page.Before(first).Words, totals.Words);
        row.Add(page.Elements.Place(container).Depth == 0 ? 1 : page.Repeats.SiblingCount(container));
    }
}
