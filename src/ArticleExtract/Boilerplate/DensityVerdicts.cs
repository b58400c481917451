using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>What the density rules make of the blocks of a page: a verdict on each, which is assigned where it is certain or wanted.</summary>
internal sealed class DensityVerdicts
{
    /// <summary>All rules a verdict can name, from those that take blocks out to those that keep them.</summary>
    public static readonly IReadOnlyList<ExtractionRule> Rules =
        [.. BlockRules.All.Select(rule => rule.Rule), DensityJudge.OutsideBody, Neighbours.Alone, Neighbours.NextToGood, Neighbours.RunningText];

    private readonly PageAnnotations _annotations;
    private readonly TextEvidence _texts;
    private readonly DensityVerdict[] _verdicts;

    private DensityVerdicts(PageAnnotations annotations)
    {
        _annotations = annotations;
        _texts = new TextEvidence(annotations);
        (_verdicts, GoodWords) = DensityJudge.Judge(annotations, _texts);
    }

    /// <summary>Words of running text that may be body.</summary>
    public int GoodWords { get; }

    /// <inheritdoc cref="TextEvidence.FurnitureShare"/>
    public double FurnitureShare(int block) => _texts.FurnitureShare(block);

    /// <inheritdoc cref="TextEvidence.IsRepeated"/>
    public bool IsRepeated(int block) => _texts.IsRepeated(block);

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
            var measures = _annotations.Measures[block];
            _annotations.Assign(
                block, role, rule, $"{quality} text: {measures.Words} words, link density {measures.LinkDensity}, furniture {FurnitureShare(block):0.00}");
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
}
