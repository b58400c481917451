namespace ArticleExtract.Training;

/// <summary>The blocks of many pages as rows to train on.</summary>
/// <param name="Features">The features, row by row.</param>
/// <param name="Columns">Features of a row.</param>
/// <param name="Labels">1 for main content, 0 for the rest.</param>
/// <param name="Weights">What each row counts.</param>
/// <param name="Folds">The fold of the page each row is of.</param>
internal sealed record TrainingRows(float[] Features, int Columns, float[] Labels, float[] Weights, byte[] Folds)
{
    /// <summary>Number of rows.</summary>
    public int Count => Labels.Length;

}
