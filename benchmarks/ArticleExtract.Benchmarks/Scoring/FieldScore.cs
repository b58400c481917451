using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>How often a metadata field agrees with the gold.</summary>
/// <param name="Precision">Share of the pages that state the field and where one was found, on which it is right.</param>
/// <param name="Recall">Share of the pages that state the field, on which it is right.</param>
/// <param name="Stated">Number of pages that state the field.</param>
internal readonly record struct FieldScore(double Precision, double Recall, int Stated)
{
    private const int DayLength = 10;

    /// <summary>Titles agree when one contains the other, word by word.</summary>
    public static FieldScore OfTitle(IReadOnlyCollection<(GoldPage Gold, ExtractedPage Page)> pages) =>
        Measure(pages.Select(pair => (Words(pair.Gold.Title), Words(pair.Page.Title))), Contains);

    /// <summary>Authors agree when one list of names contains the other, word by word.</summary>
    public static FieldScore OfAuthors(IReadOnlyCollection<(GoldPage Gold, ExtractedPage Page)> pages) =>
        Measure(pages.Select(pair => (Words(pair.Gold.Author), Words(string.Join(", ", pair.Page.Authors)))), Contains);

    /// <summary>Dates agree when they are the same day.</summary>
    public static FieldScore OfDate(IReadOnlyCollection<(GoldPage Gold, ExtractedPage Page)> pages) =>
        Measure(pages.Select(pair => (Day(pair.Gold.Date), Day(pair.Page.Published))), string.Equals);

    private static FieldScore Measure(IEnumerable<(string Right, string Found)> values, Func<string, string, bool> agree)
    {
        var (stated, found, agreed) = (0, 0, 0);
        foreach (var (right, value) in values.Where(pair => pair.Right.Length > 0))
        {
            stated++;
            found += value.Length > 0 ? 1 : 0;
            agreed += value.Length > 0 && agree(right, value) ? 1 : 0;
        }

        return new FieldScore((double)agreed / Math.Max(1, found), (double)agreed / Math.Max(1, stated), stated);
    }

    private static bool Contains(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static string Words(string? text) => string.Join(' ', PythonText.Words(PythonText.Lower(text ?? string.Empty)));

    private static string Day(string? date) => date is { Length: > DayLength } ? date[..DayLength] : date ?? string.Empty;
}
