using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>A reason why a block is not part of the body, whatever stands around it.</summary>
/// <param name="Name">The rule as the trace shows it.</param>
/// <param name="Role">What the block is instead.</param>
/// <param name="Applies">Whether it applies to the block of an index.</param>
internal sealed record BlockRule(string Name, BlockRole Role, Func<PageEvidence, int, bool> Applies)
{
    /// <summary>The rule in the trace.</summary>
    public ExtractionRule Rule { get; } = new("rules", Name);

    /// <summary>Whether a model would have nothing to add on this page.</summary>
    public Func<PageEvidence, bool> IsCertain { get; init; } = _ => false;
}
