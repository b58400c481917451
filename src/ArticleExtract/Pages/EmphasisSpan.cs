using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>An emphasised stretch of a block.</summary>
/// <param name="Range">Where, in code units from the start of the block's text.</param>
/// <param name="Emphasis">How.</param>
public readonly record struct EmphasisSpan(TextRange Range, Emphasis Emphasis);
