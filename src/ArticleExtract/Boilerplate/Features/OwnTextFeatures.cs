using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What a block's own text says.</summary>
internal static class OwnTextFeatures
{
    public static readonly FeatureGroup Group = new(
        "own-text",
        [
            "words", "characters-per-word", "letter-share", "capital-share", "digit-share", "clause-marks-per-word", "sentence-marks-per-word",
            "stop-word-share", "link-density", "links", "emphasis-share", "italic-share", "ends-sentence", "ends-colon", "starts-lower", "has-bar", "has-copyright",
            "is-engagement", "is-picture-credit", "ends-with-credit", "kind", "level", "is-hidden", "is-bulleted", "is-after-blank-line", "script",
        ],
        Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var totals = page.Of(block);
        var text = page.Page.Blocks[block].Text;
        row.Add(totals.Words);
        row.AddShare(totals.Characters, totals.Words);
        row.AddShare(totals.Letters, totals.Characters);
        row.AddShare(totals.Capitals, totals.Letters);
        row.AddShare(totals.Digits, totals.Characters);
        row.AddShare(totals.ClauseMarks, totals.Words);
        row.AddShare(totals.SentenceMarks, totals.Words);
        row.AddShare(totals.StopWords, totals.Words);
        WriteMarkup(page, page.Page.Blocks[block], totals, ref row);
        row.Add(page.Facts(block).EndsSentence);
        row.Add(text[^1] is ':' or '：');
        row.Add(char.IsLower(text[0]));
        row.Add(text.ContainsAny('|', '·', '•'));
        row.Add(text.Contains('©'));
        row.Add(EngagementLine.IsMatch(text));
        row.Add(PictureCredit.IsMatch(text));
        row.Add(totals.Words <= PictureCredit.MaxCaptionWords && PictureCredit.EndsCaption(text));
        WriteStructure(page.Page.Blocks[block], ref row);
        row.Add((int)page.Facts(block).Script);
    }

    private static void WriteMarkup(PageMeasures page, TextBlock block, in TextTotals totals, ref FeatureRow row)
    {
        if (!page.IsMarkup)
        {
            row.AddUnknown(4);
            return;
        }

        var (emphasised, italic) = (0, 0);
        foreach (ref readonly var span in block.Emphasis)
        {
            emphasised += span.Range.Length;
            italic += span.Emphasis == Emphasis.Italic ? span.Range.Length : 0;
        }

        row.AddShare(totals.Linked, totals.Characters);
        row.Add(block.Links.Length);
        row.AddShare(emphasised, totals.Characters);
        row.AddShare(italic, totals.Characters);
    }

    private static void WriteStructure(TextBlock block, ref FeatureRow row)
    {
        row.Add((int)block.Kind);
        row.Add(block.Level);
        row.Add(block.IsHidden);
        row.Add(block.IsBulleted);
        if (block.IsAfterBlankLine is { } isAfterBlankLine)
        {
            row.Add(isAfterBlankLine);
        }
        else
        {
            row.AddUnknown(1);
        }
    }
}
