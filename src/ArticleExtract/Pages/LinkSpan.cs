using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>A linked stretch of a block.</summary>
/// <param name="Range">Where, in code units from the start of the block's text.</param>
/// <param name="Href">
/// The address as written; empty when the anchor has none. <see cref="Page.ResolveUrl"/> makes it absolute.
/// </param>
public readonly record struct LinkSpan(TextRange Range, ReadOnlyMemory<char> Href);
