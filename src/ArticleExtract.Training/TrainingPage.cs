using ArticleExtract.Pages;

namespace ArticleExtract.Training;

/// <summary>The blocks of one page as rows to train on.</summary>
/// <param name="Url">Its address, where it is known.</param>
/// <param name="Domain">A hash of its registrable domain.</param>
/// <param name="Type">Its type, where the gold names one.</param>
/// <param name="Words">The tokens of the words of each block of the page, also of those that are no rows.</param>
/// <param name="Blocks">The block of each row.</param>
/// <param name="Features">The features, row by row.</param>
/// <param name="Tokens">The tokens of each row.</param>
/// <param name="Labels">1 for main content, 0 for the rest.</param>
/// <param name="Weights">What each row counts: its words and some more, less on long pages.</param>
internal sealed record TrainingPage(
    Uri? Url, uint Domain, PageType Type, int[][] Words, int[] Blocks, float[] Features, RowTokens[] Tokens, float[] Labels, float[] Weights)
{
    /// <summary>The fold its domain belongs to.</summary>
    public int Fold => Folds.Of(Domain);
}
