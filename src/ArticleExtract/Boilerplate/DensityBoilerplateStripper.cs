using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells the body by densities.</summary>
public sealed class DensityBoilerplateStripper : IBoilerplateStripper
{
    private static readonly ExtractionRule LongText = new("density", "long-text");
    private static readonly ExtractionRule ShortText = new("density", "short-text");

    internal static DensityBoilerplateStripper Default { get; } = new();

    /// <inheritdoc/>
    public void Strip(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        foreach (var block in annotations.Page.Blocks)
        {
            if (annotations.Roles[block.Index] != BlockRole.Unassigned)
            {
                continue;
            }

            if (block.Text.Length >= 80 && (block.LinkDensity ?? 0) < 0.5)
            {
                annotations.Assign(block.Index, BlockRole.MainContent, LongText, $"{block.Text.Length} characters");
            }
            else
            {
                annotations.Assign(block.Index, BlockRole.Boilerplate, ShortText, $"{block.Text.Length} characters");
            }
        }
    }
}
