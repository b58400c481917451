using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Judges the blocks of a page by density: by length, link density, sections, and the company a block keeps.</summary>
/// <remarks>
/// Three passes after the ideas of boilerpipe (Kohlschütter et al. 2010: length and link density) and jusText (Pomikálek 2011: undecided
/// blocks follow their neighbours), on our blocks: rules take blocks out one by one; the smallest element that holds most of the good text,
/// or where there are no elements the best-scoring runs of blocks, become the body; inside it undecided blocks follow their neighbours.
/// </remarks>
internal sealed class DensityVerdicts
{
    /// <summary>Words from which a block is more than a label.</summary>
    private const int NearWords = 5;

    private static readonly ExtractionRule OutsideBody = new("density", "outside-body");

    /// <summary>All rules a verdict can name, from those that take blocks out to those that keep them.</summary>
    public static readonly IReadOnlyList<ExtractionRule> Rules =
        [.. BlockRules.All.Select(rule => rule.Rule), OutsideBody, Neighbours.Alone, Neighbours.NextToGood, Neighbours.RunningText];

    private readonly PageAnnotations _annotations;
    private readonly PageEvidence _page;
    private readonly DensityVerdict[] _verdicts;

    private DensityVerdicts(PageAnnotations annotations)
    {
        _annotations = annotations;
        _page = new PageEvidence(annotations);
        _verdicts = new DensityVerdict[_page.Count];
        for (var i = 0; i < _verdicts.Length; i++)
        {
            _verdicts[i] = Judge(i);
        }

        var goodWords = CountGoodWords();
        GoodWords = goodWords[^1];
        DropOutside(FindBody(goodWords));
        Neighbours.Settle(_verdicts);
    }

    /// <summary>Words of running text that may be body.</summary>
    public int GoodWords { get; }

    /// <summary>Share of a block's words that belong to phrases of page furniture, 0 to 1.</summary>
    public double FurnitureShare(int block) => _page.FurnitureShare(block);

    /// <inheritdoc cref="PageEvidence.IsRepeated"/>
    public bool IsRepeated(int block) => _page.IsRepeated(block);

    /// <summary>The verdict on a block.</summary>
    public DensityVerdict this[int block] => _verdicts[block];

    /// <summary>Judges all blocks of a page.</summary>
    public static DensityVerdicts Find(PageAnnotations annotations) => new(annotations);

    /// <summary>Gives a block its role, unless it has one.</summary>
    public void Assign(int block)
    {
        var (role, rule, quality, _) = _verdicts[block];
        if (rule is not null)
        {
            var measures = _page.Measures(block);
            _annotations.Assign(
                block, role, rule, $"{quality} text: {measures.Words} words, link density {measures.LinkDensity}, furniture {_page.FurnitureShare(block):0.00}");
        }
    }

    /// <summary>Gives the blocks their role that nothing around them could make body.</summary>
    public void AssignCertain()
    {
        for (var i = 0; i < _verdicts.Length; i++)
        {
            if (_verdicts[i].IsCertain)
            {
                Assign(i);
            }
        }
    }

    /// <summary>First pass: each block alone. What is bad is decided here, the rest is still open.</summary>
    private DensityVerdict Judge(int block)
    {
        if (_annotations.Roles[block] != BlockRole.Unassigned)
        {
            _page.MarkExcluded(block);
            return default;
        }

        if (BlockRules.FindFirst(_page, block) is { } rule)
        {
            _page.MarkExcluded(block);
            return new DensityVerdict(rule.Role, rule.Rule, TextQuality.Bad, rule.IsCertain(_page));
        }

        return new DensityVerdict(BlockRole.Unassigned, null, ReadQuality(block), IsCertain: false);
    }

    private TextQuality ReadQuality(int block)
    {
        var kind = _page[block].Kind;
        return kind == BlockKind.Heading ? TextQuality.Heading
            : _page.IsRunningText(block) ? TextQuality.Good
            : kind == BlockKind.Code || _page.Measures(block) is { Words: >= NearWords } or { EndsSentence: true } ? TextQuality.Near
            : TextQuality.Short;
    }

    /// <summary>Where the body lies: in one element, or in runs of blocks where the page has no elements that could tell.</summary>
    private List<BlockRun> FindBody(ReadOnlySpan<int> goodWords)
    {
        var runs = _annotations.Page.ElementCount > 0 ? [ContentRegion.Find(_annotations.Page, goodWords)] : BodyRuns.Find(_page);
        return runs.Count > 0 ? runs : [new BlockRun(0, _page.Count)];
    }

    /// <summary>Second pass: what lies outside the body is not part of it.</summary>
    private void DropOutside(List<BlockRun> body)
    {
        var run = 0;
        for (var i = 0; i < _verdicts.Length; i++)
        {
            while (run < body.Count && body[run].End <= i)
            {
                run++;
            }

            var isInside = run < body.Count && i >= body[run].First;
            if (!isInside && _verdicts[i].Quality != TextQuality.Bad)
            {
                _verdicts[i] = new DensityVerdict(BlockRole.Boilerplate, OutsideBody, TextQuality.Bad, IsCertain: false);
            }
        }
    }

    /// <summary>Good words before each block, and behind the last.</summary>
    private int[] CountGoodWords()
    {
        var sums = new int[_verdicts.Length + 1];
        for (var i = 0; i < _verdicts.Length; i++)
        {
            sums[i + 1] = sums[i] + (_verdicts[i].Quality == TextQuality.Good ? _page.Measures(i).Words : 0);
        }

        return sums;
    }
}
