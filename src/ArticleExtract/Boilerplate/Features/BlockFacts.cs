using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What is true of one block and cannot be added up.</summary>
/// <param name="EndsSentence">Whether it ends like a sentence.</param>
/// <param name="IsProse">Whether it is running text by its length, links and end.</param>
/// <param name="IsLabel">Whether it may name what follows: a heading, or a short line before longer ones where tags are unknown.</param>
/// <param name="Script">The script of its first letter.</param>
internal readonly record struct BlockFacts(bool EndsSentence, bool IsProse, bool IsLabel, Script Script);
