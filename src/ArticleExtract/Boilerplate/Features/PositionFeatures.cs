namespace ArticleExtract.Boilerplate.Features;

/// <summary>Where on the page a block stands: from its start and end, from the prose, the title and the last heading.</summary>
internal static class PositionFeatures
{
    public static readonly FeatureGroup Group = new(
        "position",
        [
            "blocks-before-share", "words-before-share", "blocks-before", "blocks-behind", "prose-before-share", "prose-before", "prose-behind",
            "blocks-from-title", "words-from-title", "blocks-from-credit", "words-from-credit",
            "blocks-from-label", "words-from-label", "label-words", "label-level", "section-words", "section-prose-share", "section-link-density",
            "section-blocks", "section-before-share",
        ],
        Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        ref readonly var before = ref page.Before(block);
        ref readonly var all = ref page.All;
        row.AddShare(block, page.BlockCount);
        row.AddShare(before.Words, all.Words);
        row.Add(block);
        row.Add(page.BlockCount - 1 - block);
        row.AddShare(before.ProseWords, all.ProseWords);
        row.Add(before.ProseWords);
        row.Add(all.ProseWords - page.Before(block + 1).ProseWords);
        WriteDistance(page, block, page.Landmarks.Title, ref row);
        WriteDistance(page, block, page.Landmarks.Credit, ref row);
        WriteSection(page, block, ref row);
    }

    private static void WriteDistance(PageMeasures page, int block, int landmark, ref FeatureRow row)
    {
        if (landmark < 0)
        {
            row.AddUnknown(2);
            return;
        }

        row.Add(block - landmark);
        row.Add(page.Before(block).Words - page.Before(landmark).Words);
    }

    private static void WriteSection(PageMeasures page, int block, ref FeatureRow row)
    {
        var label = page.LabelOf(block);
        if (label < 0)
        {
            row.AddUnknown(9);
            return;
        }

        var section = page.Between(label + 1, page.SectionEnd(block));
        row.Add(block - label);
        row.Add(page.Before(block).Words - page.Before(label).Words);
        row.Add(page.Of(label).Words);
        row.Add(page.Page.Record(label).Level);
        row.Add(section.Words);
        row.AddShare(section.ProseWords, section.Words);
        row.AddLinkDensity(page, section);
        row.Add(section.Blocks);
        row.AddShare(page.Before(label).Words, page.All.Words);
    }
}
