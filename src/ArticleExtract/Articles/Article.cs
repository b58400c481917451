using System.Text.Json;
using ArticleExtract.Datelines;
using ArticleExtract.Dates;
using ArticleExtract.LinkLists;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Articles;

/// <summary>What was read out of a page: title, authors, dates, dateline, body, link lists.</summary>
/// <remarks>
/// Immutable and independent of the page. A page without an article gives one without blocks, with whatever metadata the page has
/// and a low <see cref="Confidence"/>.
/// </remarks>
public sealed class Article
{
    /// <summary>The address of the page; <see langword="null"/> when the caller gave none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The metadata fields with their sources.</summary>
    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.None;

    /// <summary>The title, without the site's name; <see langword="null"/> when the page has none.</summary>
    public string? Title => Metadata.Title?.Value;

    /// <summary>The names of the authors; empty when none is named.</summary>
    public IReadOnlyList<string> Authors => ArticleMetadata.ValuesOf(Metadata.Authors);

    /// <summary>When it was published, as far as stated.</summary>
    public PartialDate? Published => Metadata.Published?.Value;

    /// <summary>When it was last changed, as far as stated.</summary>
    public PartialDate? Modified => Metadata.Modified?.Value;

    /// <summary>The name of the site.</summary>
    public string? SiteName => Metadata.SiteName?.Value;

    /// <summary>The publisher's own description of the page.</summary>
    public string? Description => Metadata.Description?.Value;

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language => Metadata.Language?.Value;

    /// <summary>The trail from the site's start to this page, outermost first.</summary>
    public IReadOnlyList<string> Breadcrumbs => ArticleMetadata.ValuesOf(Metadata.Breadcrumbs);

    /// <summary>The story's own dateline; <see langword="null"/> when it has none. It is part of the body too.</summary>
    public Dateline? Dateline => Datelines.Count == 0 ? null : Datelines[0];

    /// <summary>All datelines in page order: a roundup has several.</summary>
    public IReadOnlyList<Dateline> Datelines { get; init; } = [];

    /// <summary>The body in reading order; empty when the page has no article.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>The link lists of the page, which are not part of the body.</summary>
    public IReadOnlyList<LinkList> LinkLists { get; init; } = [];

    /// <summary>What kind of page it is.</summary>
    /// <remarks>
    /// The learned stripper tells it by what the page is like, by what it states of itself and by its address, where one is given (docs/model.md says
    /// how well). With other strippers it is what the page states, and so it is where nothing is kept. The body is cut by what is stated.
    /// </remarks>
    public PageType PageType { get; init; }

    /// <summary>How sure the extractor is of the body, 0 to 1.</summary>
    /// <remarks>
    /// Of the learned stripper it is the word F1 to be expected of the body: on pages of domains it did not see, the mean F1 at a confidence above 0 is
    /// within a tenth of it (docs/model.md has the table). 0 where nothing is kept. Other strategies have measures of their own.
    /// </remarks>
    public double Confidence { get; init; }

    /// <summary>The body as text, one block a line. The title and the link lists are not in it.</summary>
    public string ToText() => string.Join('\n', Blocks);

    /// <summary>The body as text, one block a line, as the options want it.</summary>
    /// <param name="options">What goes into the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public string ToText(TextOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.IncludeDateline || Datelines.Count == 0 ? ToText() : ArticleText.WithoutDatelines(this);
    }

    /// <summary>The article as one JSON object, in the format that the command line writes.</summary>
    public string ToJson() => ArticleJson.Write(this);

    /// <summary>
    /// Writes the properties of <see cref="ToJson"/> into an object that the caller has begun, so that it can hold others beside them.
    /// </summary>
    /// <param name="writer">The writer, inside an object. Its own options decide how characters are escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The writer is not inside an object.</exception>
    public void WriteProperties(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArticleJson.WriteProperties(this, writer);
    }
}
