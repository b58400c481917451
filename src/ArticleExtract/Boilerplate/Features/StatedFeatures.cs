namespace ArticleExtract.Boilerplate.Features;

/// <summary>What a block shares with what the page says of itself: its page title, and the publisher's description, which a standfirst repeats.</summary>
internal static class StatedFeatures
{
    public static readonly FeatureGroup Group = new("stated", ["title-share", "description-share", "description-cover"], Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var totals = page.Of(block);
        AddShare(totals.TitleWords, totals.Words, page.TitleWordCount, ref row);
        AddShare(totals.DescriptionWords, totals.Words, page.DescriptionWordCount, ref row);
        row.AddShare(totals.DescriptionWords, page.DescriptionWordCount);
    }

    /// <summary>The share of a block's words, 0 where it has none; unknown when the page states nothing.</summary>
    private static void AddShare(int shared, int words, int statedWords, ref FeatureRow row) =>
        row.Add(statedWords > 0 ? (double)shared / Math.Max(1, words) : double.NaN);
}
