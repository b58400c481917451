using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells the body from the rest without a model: by length, link density, sections, and the company a block keeps.</summary>
/// <remarks>
/// Three passes after the ideas of boilerpipe (Kohlschütter et al. 2010: length and link density) and jusText (Pomikálek 2011: undecided
/// blocks follow their neighbours), on our blocks: rules take blocks out one by one; the smallest element that holds most of the good text,
/// or where there are no elements the best-scoring runs of blocks, become the body; inside it undecided blocks follow their neighbours.
/// Immutable and thread-safe.
/// </remarks>
public sealed class DensityBoilerplateStripper : IBoilerplateStripper
{
    /// <summary>Words from which a block is more than a label.</summary>
    private const int NearWords = 5;

    /// <summary>Good words from which the body is as sure as this strategy can be: a page of a few sentences may be a shell.</summary>
    private const double SureWords = 200;

    private static readonly ExtractionRule OutsideBody = new("density", "outside-body");

    internal static DensityBoilerplateStripper Default { get; } = new();

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var page = new PageEvidence(annotations);
        var qualities = new TextQuality[page.Count];
        for (var i = 0; i < qualities.Length; i++)
        {
            qualities[i] = Judge(annotations, page, i);
        }

        var goodWords = CountGoodWords(page, qualities);
        DropOutside(annotations, qualities, FindBody(annotations.Page, page, goodWords));
        Neighbours.Settle(annotations, qualities);
        annotations.Confidence = Math.Min(1, goodWords[^1] / SureWords) * ShareKept(annotations);
    }

    /// <summary>First pass: each block alone. What is bad gets its role here, the rest is still open.</summary>
    private static TextQuality Judge(PageAnnotations annotations, PageEvidence page, int block)
    {
        if (BlockRules.Exclude(annotations, page, block))
        {
            page.MarkExcluded(block);
            return TextQuality.Bad;
        }

        var kind = page[block].Kind;
        return kind == BlockKind.Heading ? TextQuality.Heading
            : page.IsRunningText(block) ? TextQuality.Good
            : kind == BlockKind.Code || page.Measures(block) is { Words: >= NearWords } or { EndsSentence: true } ? TextQuality.Near
            : TextQuality.Short;
    }

    /// <summary>Where the body lies: in one element, or in runs of blocks where the page has no elements that could tell.</summary>
    private static List<BlockRun> FindBody(Page page, PageEvidence evidence, ReadOnlySpan<int> goodWords)
    {
        var runs = page.ElementCount > 0 ? [ContentRegion.Find(page, goodWords)] : BodyRuns.Find(evidence);
        return runs.Count > 0 ? runs : [new BlockRun(0, page.Blocks.Count)];
    }

    /// <summary>Second pass: what lies outside the body is not part of it.</summary>
    private static void DropOutside(PageAnnotations annotations, Span<TextQuality> qualities, List<BlockRun> body)
    {
        var run = 0;
        for (var i = 0; i < qualities.Length; i++)
        {
            while (run < body.Count && body[run].End <= i)
            {
                run++;
            }

            var isInside = run < body.Count && i >= body[run].First;
            if (!isInside && qualities[i] != TextQuality.Bad)
            {
                qualities[i] = TextQuality.Bad;
                annotations.Assign(i, BlockRole.Boilerplate, OutsideBody, $"the body lies in blocks {body[0].First} to {body[^1].End - 1}");
            }
        }
    }

    /// <summary>Good words before each block, and behind the last.</summary>
    private static int[] CountGoodWords(PageEvidence page, ReadOnlySpan<TextQuality> qualities)
    {
        var sums = new int[qualities.Length + 1];
        for (var i = 0; i < qualities.Length; i++)
        {
            sums[i + 1] = sums[i] + (qualities[i] == TextQuality.Good ? page.Measures(i).Words : 0);
        }

        return sums;
    }

    /// <summary>Share of the page's words that are body: the less there is around it, the less can have gone wrong.</summary>
    private static double ShareKept(PageAnnotations annotations)
    {
        var kept = 0;
        var all = 0;
        for (var i = 0; i < annotations.Roles.Length; i++)
        {
            var words = annotations.Measures[i].Words;
            all += words;
            kept += annotations.Roles[i] == BlockRole.MainContent ? words : 0;
        }

        return (double)kept / Math.Max(1, all);
    }
}
