using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Gives the blocks that are still open their role: running text is the body, the rest follows the nearest decided blocks.</summary>
/// <remarks>The idea is that of jusText (Pomikálek 2011).</remarks>
internal static class Neighbours
{
    private static readonly ExtractionRule RunningText = new("density", "running-text");
    private static readonly ExtractionRule NextToGood = new("density", "next-to-good");
    private static readonly ExtractionRule Alone = new("density", "alone");

    /// <summary>Settles every block that is not bad.</summary>
    public static void Settle(PageAnnotations annotations, ReadOnlySpan<TextQuality> qualities)
    {
        var isGoodBefore = false;
        var next = 0;
        for (var i = 0; i < qualities.Length; i++)
        {
            if (qualities[i] is TextQuality.Good or TextQuality.Bad)
            {
                isGoodBefore = qualities[i] == TextQuality.Good;
                if (isGoodBefore)
                {
                    annotations.Assign(i, BlockRole.MainContent, RunningText, $"{annotations.Measures[i].Words} words");
                }

                continue;
            }

            next = Math.Max(next, i + 1);
            while (next < qualities.Length && qualities[next] is not (TextQuality.Good or TextQuality.Bad))
            {
                next++;
            }

            Settle(annotations, i, qualities[i], isGoodBefore, isGoodBehind: next < qualities.Length && qualities[next] == TextQuality.Good);
        }
    }

    private static void Settle(PageAnnotations annotations, int block, TextQuality quality, bool isGoodBefore, bool isGoodBehind)
    {
        var belongs = quality switch
        {
            TextQuality.Heading => isGoodBehind,
            TextQuality.Near => isGoodBefore || isGoodBehind,
            _ => isGoodBefore && isGoodBehind,
        };
        annotations.Assign(
            block,
            belongs ? BlockRole.MainContent : BlockRole.Boilerplate,
            belongs ? NextToGood : Alone,
            $"{quality} text, good before: {isGoodBefore}, behind: {isGoodBehind}");
    }
}
