using System.Reflection;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>What was learned: one model for pages with markup, one for flattened text.</summary>
/// <param name="Markup">Scores the blocks of HTML pages.</param>
/// <param name="Text">Scores the blocks of flattened pages.</param>
internal sealed record BlockModel(FormatModel Markup, FormatModel Text)
{
    private const string ResourceName = "ArticleExtract.Boilerplate.Learned.blocks.model";

    /// <summary>The model that is part of the library.</summary>
    public static Lazy<BlockModel> Shipped { get; } = new(LoadShipped);

    /// <summary>The model for pages of a format.</summary>
    public FormatModel For(PageFormat format) => format == PageFormat.Html ? Markup : Text;

    private static BlockModel LoadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)!;
        return ModelReader.Read(stream);
    }
}
