namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the blocks around a block are like.</summary>
internal static class NeighbourFeatures
{
    private const int Reach = 3;

    private static readonly int[] Windows = [2, 5, 12];

    private static readonly string[] Sides = ["before", "behind"];

    private static readonly string[] NeighbourNames = ["words", "link-density", "ends-sentence", "stop-word-share", "kind"];

    private static readonly string[] WindowNames = ["words-per-block", "prose-share", "link-density", "sentence-marks-per-word", "list-share"];

    public static readonly FeatureGroup Group = new(
        "neighbours",
        [
            .. from distance in Enumerable.Range(1, Reach) from side in Sides from name in NeighbourNames select $"{side}-{distance}-{name}",
            .. from window in Windows from side in Sides from name in WindowNames select $"{side}-up-to-{window}-{name}",
        ],
        Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            WriteNeighbour(page, block - distance, ref row);
            WriteNeighbour(page, block + distance, ref row);
        }

        foreach (var window in Windows)
        {
            WriteWindow(page, page.Between(block - window, block), ref row);
            WriteWindow(page, page.Between(block + 1, block + 1 + window), ref row);
        }
    }

    private static void WriteNeighbour(PageMeasures page, int block, ref FeatureRow row)
    {
        if (block < 0 || block >= page.BlockCount)
        {
            row.AddUnknown(NeighbourNames.Length);
            return;
        }

        ref readonly var totals = ref page.Of(block);
        row.Add(totals.Words);
        row.AddLinkDensity(page, totals);
        row.Add(page.Facts(block).EndsSentence);
        row.AddShare(totals.StopWords, totals.Words);
        row.Add((int)page.Page.Record(block).Kind);
    }

    private static void WriteWindow(PageMeasures page, in TextTotals totals, ref FeatureRow row)
    {
        row.AddShare(totals.Words, totals.Blocks);
        row.AddShare(totals.ProseWords, totals.Words);
        row.AddLinkDensity(page, totals);
        row.AddShare(totals.SentenceMarks, totals.Words);
        row.AddShare(totals.ListWords, totals.Words);
    }
}
