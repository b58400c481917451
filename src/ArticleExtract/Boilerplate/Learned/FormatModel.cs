using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>What was learned from the pages of one format.</summary>
/// <param name="Tokens">What names and words say: part of the features.</param>
/// <param name="Trees">Turn features of blocks into scores.</param>
/// <param name="PageTypes">Tells of what type a page is.</param>
internal sealed record FormatModel(TokenTables Tokens, TreeEnsemble Trees, PageTypeModel PageTypes);
