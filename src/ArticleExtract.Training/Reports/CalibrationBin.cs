namespace ArticleExtract.Training.Reports;

/// <summary>Pages of like confidence.</summary>
/// <param name="Name">Names the range of confidence.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="MeanConfidence">Mean confidence of the pages; 0 without any.</param>
/// <param name="MeanF1">Mean F1 of the pages; 0 without any.</param>
internal readonly record struct CalibrationBin(string Name, int Pages, double MeanConfidence, double MeanF1)
{
    /// <summary>How far the two are apart.</summary>
    public double Gap => Math.Abs(MeanConfidence - MeanF1);
}
