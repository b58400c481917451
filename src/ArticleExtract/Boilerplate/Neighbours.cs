using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Settles the blocks that are still open: running text is the body, the rest follows the nearest decided blocks.</summary>
/// <remarks>The idea is that of jusText (Pomikálek 2011).</remarks>
internal static class Neighbours
{
    public static readonly ExtractionRule RunningText = new("density", "running-text");
    public static readonly ExtractionRule NextToGood = new("density", "next-to-good");
    public static readonly ExtractionRule Alone = new("density", "alone");

    /// <summary>Settles every block that is not bad.</summary>
    public static void Settle(Span<DensityVerdict> verdicts)
    {
        var isGoodBefore = false;
        var next = 0;
        for (var i = 0; i < verdicts.Length; i++)
        {
            ref var verdict = ref verdicts[i];
            if (IsDecided(verdict))
            {
                isGoodBefore = verdict.Quality == TextQuality.Good;
                verdict = isGoodBefore ? verdict with { Role = BlockRole.MainContent, Rule = RunningText } : verdict;
                continue;
            }

            next = Math.Max(next, i + 1);
            while (next < verdicts.Length && !IsDecided(verdicts[next]))
            {
                next++;
            }

            var isGoodBehind = next < verdicts.Length && verdicts[next].Quality == TextQuality.Good;
            verdict = Belongs(verdict.Quality, isGoodBefore, isGoodBehind)
                ? verdict with { Role = BlockRole.MainContent, Rule = NextToGood }
                : verdict with { Role = BlockRole.Boilerplate, Rule = Alone };
        }
    }

    private static bool IsDecided(in DensityVerdict verdict) => verdict.Quality is TextQuality.Good or TextQuality.Bad;

    private static bool Belongs(TextQuality quality, bool isGoodBefore, bool isGoodBehind) => quality switch
    {
        TextQuality.Heading => isGoodBehind,
        TextQuality.Near => isGoodBefore || isGoodBehind,
        _ => isGoodBefore && isGoodBehind,
    };
}
