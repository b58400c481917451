namespace ArticleExtract.Html.Tokens;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Its name in <see cref="MarkupNames"/>.</param>
/// <param name="Value">Its value, character references decoded.</param>
internal readonly record struct MarkupAttribute(int Name, SourceRange Value);
