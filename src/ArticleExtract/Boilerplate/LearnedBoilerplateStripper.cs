using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells the body from the rest with a model that was learned from labelled pages.</summary>
/// <remarks>
/// Gradient-boosted trees give each block the probability of being main content; the blocks that maximise the F1 to be expected over the
/// page's words are kept. Immutable and thread-safe.
/// </remarks>
public sealed class LearnedBoilerplateStripper : IBoilerplateStripper
{
    /// <summary>
    /// Share of the cut from which a block between kept ones is kept too: readers miss a verse or a step more than F1 does. Measured in
    /// cross-validation: wcxb-dev and ml-dev stay the same, flattened text loses 0.0005.
    /// </summary>
    private const float MinGapShare = 0.5f;

    private static readonly ExtractionRule Kept = new("learned", "kept");
    private static readonly ExtractionRule Between = new("learned", "between");
    private static readonly ExtractionRule Dropped = new("learned", "dropped");
    private static readonly ExtractionRule Classified = new("learned", "type");

    private readonly Lazy<BlockModel> _model;
    private readonly double _beta;

    internal LearnedBoilerplateStripper(BlockModel model)
        : this(new Lazy<BlockModel>(model), BetaOf(ExtractionFocus.Balanced))
    {
    }

    private LearnedBoilerplateStripper(Lazy<BlockModel> model, double beta)
    {
        _model = model;
        _beta = beta;
    }

    /// <summary>The stripper with the model that is part of the library. The model is read when the first page is stripped.</summary>
    public static LearnedBoilerplateStripper Default { get; } = new(BlockModel.Shipped, BetaOf(ExtractionFocus.Balanced));

    /// <summary>Loads a model of your own, made by the training project.</summary>
    /// <param name="model">The model file, from its start; it is read to its end and not closed.</param>
    /// <returns>A stripper that uses it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is not a model, is damaged, or was made for other features than this version measures.</exception>
    public static LearnedBoilerplateStripper Load(Stream model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new LearnedBoilerplateStripper(ModelReader.Read(model));
    }

    /// <summary>A stripper with the same model that avoids one mistake more than the other.</summary>
    /// <remarks>
    /// The focus is a property of this strategy and not of <see cref="ArticleExtractorOptions"/>: one that has no such choice cannot be given one
    /// that it would not keep. It changes which blocks are kept, not their scores.
    /// </remarks>
    /// <param name="focus">The mistake to avoid; <see cref="ExtractionFocus.Balanced"/> is that of <see cref="Default"/> and <see cref="Load"/>.</param>
    /// <returns>A new stripper; this one stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="focus"/> is none of the values of the enum.</exception>
    public LearnedBoilerplateStripper WithFocus(ExtractionFocus focus) => new(_model, BetaOf(focus));

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var density = DensityVerdicts.Find(annotations);
        density.AssignCertain();
        AssignByScores(annotations, density);
        RepeatedPassages.Drop(annotations, density);
    }

    /// <summary>
    /// F0.5 and F2 are the usual measures where one side counts more. Measured in cross-validation, they gain three to five points of it for one or
    /// two of F1; docs/model.md has the figures.
    /// </summary>
    private static double BetaOf(ExtractionFocus focus) => focus switch
    {
        ExtractionFocus.Balanced => 1,
        ExtractionFocus.Precision => 0.5,
        ExtractionFocus.Recall => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(focus), focus, "A focus is Balanced, Precision or Recall."),
    };

    /// <summary>Gives the blocks that have no role yet one by their scores, whose memory is free again for what follows.</summary>
    private void AssignByScores(PageAnnotations annotations, DensityVerdicts density)
    {
        using var scores = BlockScores.Of(annotations, density, _model.Value);
        var selection = BlockSelection.Find(scores.Values, scores.Words, _beta, scores.MinExpectedWords);
        AssignRoles(annotations, scores, selection.Threshold);
        annotations.Confidence = Math.Clamp(selection.ExpectedF1, 0, 1);
        ClassifyPage(annotations, scores);
    }

    /// <summary>Keeps the blocks above the cut, and between them those that are little below it as long as none in between is far below.</summary>
    /// <remarks>Blocks that have a role end no gap: an article goes on behind an inline list.</remarks>
    private static void AssignRoles(PageAnnotations annotations, BlockScores scores, float threshold)
    {
        var (end, isGap) = (0, false);
        for (var i = 0; i < scores.Values.Length; i++)
        {
            if (annotations.Roles[i] != BlockRole.Unassigned)
            {
                continue;
            }

            if (scores.Values[i] >= threshold)
            {
                Assign(annotations, scores, threshold, new BlockRun(end, i), isGap ? Between : Dropped);
                Assign(annotations, scores, threshold, new BlockRun(i, i + 1), Kept);
                (end, isGap) = (i + 1, true);
            }
            else
            {
                isGap &= scores.Values[i] >= MinGapShare * threshold;
            }
        }

        Assign(annotations, scores, threshold, new BlockRun(end, scores.Values.Length), Dropped);
    }

    private static void Assign(PageAnnotations annotations, BlockScores scores, float threshold, BlockRun run, ExtractionRule rule)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (annotations.Roles[i] == BlockRole.Unassigned)
            {
                var role = rule == Dropped ? BlockRole.Boilerplate : BlockRole.MainContent;
                annotations.Assign(i, role, rule, $"score {scores.Values[i]:0.000}, kept from {threshold:0.000}; {scores.Explain(i)}");
            }
        }
    }

    /// <summary>Says of what type the page is. What it states of itself was one sign of many, and counts alone where they leave it open.</summary>
    /// <remarks>A page of which nothing is kept is an error page, or one that scripts fill: it is of no type.</remarks>
    private void ClassifyPage(PageAnnotations annotations, BlockScores scores)
    {
        if (annotations.Confidence == 0)
        {
            return;
        }

        var likely = _model.Value.For(annotations.Page.Format).PageTypes.Classify(scores.Summary, annotations.Page.Url);
        annotations.PageType = likely.IsLikely ? likely.Type : annotations.PageType;
        annotations.Note(Classified, $"{annotations.PageType}; the likeliest type is {likely.Type}, {likely.Probability:0.00}");
    }
}
