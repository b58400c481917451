namespace ArticleExtract.Boilerplate;

/// <summary>Blocks in a row.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index just behind the last.</param>
internal readonly record struct BlockRun(int First, int End);
