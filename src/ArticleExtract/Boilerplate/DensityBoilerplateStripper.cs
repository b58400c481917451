using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells the body from the rest without a model: by length, link density, sections, and the company a block keeps.</summary>
/// <remarks>
/// Three passes after the ideas of boilerpipe (Kohlschütter et al. 2010: length and link density) and jusText (Pomikálek 2011: undecided
/// blocks follow their neighbours), on our blocks: each block is judged alone; the smallest element that holds most of the good text
/// becomes the region of the body; inside it undecided blocks follow their neighbours. Immutable and thread-safe.
/// </remarks>
public sealed class DensityBoilerplateStripper : IBoilerplateStripper
{
    /// <summary>Words from which text is running text with or without an end mark. Measured on wcxb-dev and ml-dev: 12 beats 15 and 25.</summary>
    private const int GoodWords = 12;

    /// <summary>Words from which a sentence with an end mark is running text. Measured with <see cref="GoodWords"/>: 5 beats 7 and 10.</summary>
    private const int GoodSentenceWords = 5;

    /// <summary>Link density above which a block leads elsewhere. Measured: 0.5 to 0.7 are alike, 0.33 loses linked prose.</summary>
    private const double MaxLinkDensity = 0.5;

    /// <summary>Words from which a sentence is prose even when all of it is linked.</summary>
    private const int LinkedSentenceWords = 20;

    /// <summary>Good words from which the body is as sure as this strategy can be: a page of a few sentences may be a shell.</summary>
    private const double SureWords = 200;

    private static readonly ExtractionRule Hidden = new("density", "hidden");
    private static readonly ExtractionRule Section = new("density", "section");
    private static readonly ExtractionRule Control = new("density", "control");
    private static readonly ExtractionRule LinkDense = new("density", "link-dense");
    private static readonly ExtractionRule RunningText = new("density", "running-text");
    private static readonly ExtractionRule OutsideRegion = new("density", "outside-region");
    private static readonly ExtractionRule NextToGood = new("density", "next-to-good");
    private static readonly ExtractionRule Alone = new("density", "alone");

    internal static DensityBoilerplateStripper Default { get; } = new();

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var page = annotations.Page;
        var measures = new BlockMeasures[page.Blocks.Count];
        for (var i = 0; i < measures.Length; i++)
        {
            measures[i] = BlockMeasures.Of(page.Blocks[i]);
        }

        var sections = Sections.Read(page, CountWords(measures, (i, measure) => !page.Blocks[i].IsHidden && IsProse(measure)));
        var qualities = new TextQuality[measures.Length];
        for (var i = 0; i < measures.Length; i++)
        {
            qualities[i] = Judge(annotations, page.Blocks[i], measures[i], sections.RoleOf(page.Blocks[i]));
        }

        var goodWords = CountWords(measures, (i, _) => qualities[i] == TextQuality.Good);
        DropOutside(annotations, qualities, ContentRegion.Find(page, goodWords));
        FollowNeighbours(annotations, qualities, measures);
        annotations.Confidence = Math.Min(1, goodWords[^1] / SureWords) * ShareKept(annotations, measures);
    }

    /// <summary>First pass: each block alone. What is bad gets its role here, the rest is still open.</summary>
    private static TextQuality Judge(PageAnnotations annotations, TextBlock block, BlockMeasures measure, BlockRole section)
    {
        if (annotations.Roles[block.Index] != BlockRole.Unassigned)
        {
            return TextQuality.Bad;
        }

        if (block.IsHidden)
        {
            annotations.Assign(block.Index, BlockRole.Boilerplate, Hidden, $"a browser would not show it");
            return TextQuality.Bad;
        }

        if (section != BlockRole.Unassigned)
        {
            annotations.Assign(block.Index, section, Section, $"lies in a section of {section}");
            return TextQuality.Bad;
        }

        if (block.Kind == BlockKind.Control)
        {
            annotations.Assign(block.Index, BlockRole.Boilerplate, Control, $"text of a control");
            return TextQuality.Bad;
        }

        if (!IsProse(measure) && measure.LinkDensity > MaxLinkDensity)
        {
            annotations.Assign(block.Index, BlockRole.Boilerplate, LinkDense, $"link density {measure.LinkDensity.GetValueOrDefault():0.00} > {MaxLinkDensity:0.00}");
            return TextQuality.Bad;
        }

        return QualityOf(block.Kind, measure);
    }

    private static TextQuality QualityOf(BlockKind kind, BlockMeasures measure)
    {
        if (kind == BlockKind.Heading)
        {
            return TextQuality.Heading;
        }

        // Where links are unknown, a line without an end mark may as well be a headline that leads elsewhere.
        var isLong = measure.Words >= GoodWords && (measure.EndsSentence || measure.LinkDensity is not null || measure.Words >= LinkedSentenceWords);
        if (isLong || (measure.Words >= GoodSentenceWords && measure.EndsSentence && measure.LinkDensity is not null))
        {
            return TextQuality.Good;
        }

        return measure.Words >= GoodSentenceWords || kind == BlockKind.Code ? TextQuality.Near : TextQuality.Short;
    }

    /// <summary>Running text by length and links: few links, or a whole sentence that is linked.</summary>
    private static bool IsProse(BlockMeasures measure) => (measure.LinkDensity ?? 0) <= MaxLinkDensity
        ? measure.Words >= GoodSentenceWords
        : measure.Words >= LinkedSentenceWords && measure.EndsSentence;

    /// <summary>Second pass: what lies outside the region of the body is not part of it.</summary>
    private static void DropOutside(PageAnnotations annotations, Span<TextQuality> qualities, (int First, int End) region)
    {
        for (var i = 0; i < qualities.Length; i++)
        {
            if ((i < region.First || i >= region.End) && qualities[i] != TextQuality.Bad)
            {
                qualities[i] = TextQuality.Bad;
                annotations.Assign(i, BlockRole.Boilerplate, OutsideRegion, $"the body lies in blocks {region.First} to {region.End - 1}");
            }
        }
    }

    /// <summary>Third pass: good blocks are the body, and undecided ones follow the nearest decided blocks around them.</summary>
    private static void FollowNeighbours(PageAnnotations annotations, ReadOnlySpan<TextQuality> qualities, ReadOnlySpan<BlockMeasures> measures)
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
                    annotations.Assign(i, BlockRole.MainContent, RunningText, $"{measures[i].Words} words");
                }

                continue;
            }

            next = Math.Max(next, i + 1);
            while (next < qualities.Length && qualities[next] is not (TextQuality.Good or TextQuality.Bad))
            {
                next++;
            }

            var isGoodBehind = next < qualities.Length && qualities[next] == TextQuality.Good;
            Settle(annotations, i, qualities[i], isGoodBefore, isGoodBehind);
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
        if (belongs)
        {
            annotations.Assign(block, BlockRole.MainContent, NextToGood, $"{quality} text, good before: {isGoodBefore}, behind: {isGoodBehind}");
        }
        else
        {
            annotations.Assign(block, BlockRole.Boilerplate, Alone, $"{quality} text, good before: {isGoodBefore}, behind: {isGoodBehind}");
        }
    }

    /// <summary>Words of the chosen blocks before each block, and behind the last.</summary>
    private static int[] CountWords(ReadOnlySpan<BlockMeasures> measures, Func<int, BlockMeasures, bool> isCounted)
    {
        var sums = new int[measures.Length + 1];
        for (var i = 0; i < measures.Length; i++)
        {
            sums[i + 1] = sums[i] + (isCounted(i, measures[i]) ? measures[i].Words : 0);
        }

        return sums;
    }

    /// <summary>Share of the page's words that are body: the less there is around it, the less can have gone wrong.</summary>
    private static double ShareKept(PageAnnotations annotations, ReadOnlySpan<BlockMeasures> measures)
    {
        var kept = 0;
        var all = 0;
        for (var i = 0; i < measures.Length; i++)
        {
            all += measures[i].Words;
            kept += annotations.Roles[i] == BlockRole.MainContent ? measures[i].Words : 0;
        }

        return (double)kept / Math.Max(1, all);
    }
}
