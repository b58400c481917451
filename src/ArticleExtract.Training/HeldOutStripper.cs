using ArticleExtract.Boilerplate;
using ArticleExtract.Pages;

namespace ArticleExtract.Training;

/// <summary>Strips each page with the model that saw no page of its domain.</summary>
internal sealed class HeldOutStripper : IBoilerplateStripper
{
    private readonly IReadOnlyList<IBoilerplateStripper> _byFold;

    /// <summary>Makes a stripper.</summary>
    /// <param name="byFold">For each fold, a stripper that was trained without it.</param>
    public HeldOutStripper(IReadOnlyList<IBoilerplateStripper> byFold) => _byFold = byFold;

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations) => _byFold[Folds.Of(Folds.DomainOf(annotations.Page))].Strip(annotations);
}
