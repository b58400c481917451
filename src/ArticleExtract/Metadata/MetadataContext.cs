using ArticleExtract.Dates;
using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Metadata.Sites;
using ArticleExtract.Metadata.Titles;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>What the readers of all fields share: the page, what its JSON-LD describes and what its site is called.</summary>
internal sealed class MetadataContext
{
    private IReadOnlyList<int>? _trailLines;

    public MetadataContext(PageAnnotations annotations)
    {
        Annotations = annotations;
        Graph = JsonLdGraph.Read(annotations);
        Site = SiteNames.Read(annotations.Page, Graph);
        Language = LanguageReader.Read(this);
        DayMonthOrder = DayMonthOrders.Of(Language?.Value);
    }

    public PageAnnotations Annotations { get; }

    public Page Page => Annotations.Page;

    public PageMetadata Metadata => Page.Metadata;

    public JsonLdGraph Graph { get; }

    public SiteNames Site { get; }

    public MetadataField<string>? Language { get; }

    /// <summary>How the page means dates whose figures leave it open.</summary>
    public DayMonthOrder DayMonthOrder { get; }

    /// <summary>Indices of the lines above a title that are trails by themselves. Only pages that state no title are asked, so they are found on demand.</summary>
    public IReadOnlyList<int> TrailLines => _trailLines ??= BreadcrumbTrail.FindAnchoredLines(Page, TitleLines.MaxLines);
}
