using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>How often what a block is made of, and what it says, occurs on its page.</summary>
internal static class RepetitionFeatures
{
    private const int PathFeatures = 6;

    public static readonly FeatureGroup Group = new(
        "repetition",
        [
            "same-text", "same-text-before", "same-path-blocks", "same-path-words-share", "same-path-words-per-block", "same-path-link-density",
            "same-path-prose-share", "siblings",
        ],
        Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        row.Add(page.Repeats.TextCount(block));
        row.Add(page.Repeats.EarlierTextCount(block));
        var element = page.Page.Record(block).Element;
        if (element == PageElement.NoElement)
        {
            row.AddUnknown(PathFeatures);
            return;
        }

        ref readonly var totals = ref page.Repeats.PathTotals(element);
        row.Add(totals.Blocks);
        row.AddShare(totals.Words, page.All.Words);
        row.AddShare(totals.Words, totals.Blocks);
        row.AddShare(totals.Linked, totals.Characters);
        row.AddShare(totals.ProseWords, totals.Words);
        row.Add(page.Repeats.SiblingCount(element));
    }
}
