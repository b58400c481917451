using System.Reflection;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>What was learned: one ensemble for pages with markup, one for flattened text.</summary>
/// <param name="Markup">Scores the blocks of HTML pages.</param>
/// <param name="Text">Scores the blocks of flattened pages.</param>
internal sealed record BlockModel(TreeEnsemble Markup, TreeEnsemble Text)
{
    private const string ResourceName = "ArticleExtract.Boilerplate.Learned.blocks.model";

    private static readonly Lazy<BlockModel> Shipped = new(LoadShipped);

    /// <summary>The model that is part of the library.</summary>
    public static BlockModel Default => Shipped.Value;

    /// <summary>The ensemble for pages of a format.</summary>
    public TreeEnsemble For(PageFormat format) => format == PageFormat.Html ? Markup : Text;

    private static BlockModel LoadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)!;
        return ModelReader.Read(stream);
    }
}
