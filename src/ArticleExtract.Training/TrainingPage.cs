namespace ArticleExtract.Training;

/// <summary>The blocks of one page as rows to train on.</summary>
/// <param name="Fold">The fold its domain belongs to.</param>
/// <param name="Features">The features, row by row.</param>
/// <param name="Labels">1 for main content, 0 for the rest.</param>
/// <param name="Weights">The words of each block.</param>
internal sealed record TrainingPage(int Fold, float[] Features, float[] Labels, float[] Weights);
