namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the page is like as a whole. Few, and none that tells one page from all others: trees would learn pages by heart.</summary>
internal static class WholePageFeatures
{
    public static readonly FeatureGroup Group = new(
        "page", ["page-prose-share", "page-link-density", "page-words-per-block", "page-stop-word-share", "page-digit-share", "page-core-share", "page-list-share", "page-type"], Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        ref readonly var all = ref page.All;
        row.AddShare(all.ProseWords, all.Words);
        row.AddLinkDensity(page, all);
        row.AddShare(all.Words, all.Blocks);
        row.AddShare(all.StopWords, all.Words);
        row.AddShare(all.Digits, all.Characters);
        row.AddShare(page.CoreTotals.ProseWords, all.ProseWords);
        row.AddShare(all.ListWords, all.Words);
        row.Add((int)page.Annotations.PageType);
    }
}
