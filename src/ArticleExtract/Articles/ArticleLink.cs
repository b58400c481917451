using ArticleExtract.Text;

namespace ArticleExtract.Articles;

/// <summary>A linked stretch of an article's block.</summary>
/// <param name="Range">Where, in code units from the start of the block's text.</param>
/// <param name="Url">Where it leads; always absolute, and never a script.</param>
public sealed record ArticleLink(TextRange Range, Uri Url);
