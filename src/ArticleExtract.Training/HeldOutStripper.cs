using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;

namespace ArticleExtract.Training;

/// <summary>Strips each page with the model that saw no page of its domain.</summary>
internal sealed class HeldOutStripper : IBoilerplateStripper
{
    private readonly LearnedBoilerplateStripper[] _byFold;

    private HeldOutStripper(LearnedBoilerplateStripper[] byFold) => _byFold = byFold;

    /// <summary>Trains a model for each fold on the pages outside it.</summary>
    public static HeldOutStripper Train(ModelTrainer trainer) => new([.. Enumerable.Range(0, Folds.Count).Select(fold =>
    {
        var model = trainer.TrainOutside(fold);
        return new LearnedBoilerplateStripper(new BlockModel(model, model));
    })]);

    /// <summary>The same models with another focus.</summary>
    public HeldOutStripper WithFocus(ExtractionFocus focus) => new(Array.ConvertAll(_byFold, stripper => stripper.WithFocus(focus)));

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations) => _byFold[Folds.Of(Folds.DomainOf(annotations.Page))].Strip(annotations);
}
