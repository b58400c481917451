using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Pages;

namespace ArticleExtract.Training.Tests.Reports;

/// <summary>Makes pages of a run, scored.</summary>
internal static class ScoredPages
{
    /// <summary>A page of which half is kept: precision 1, recall 0.5, F1 two thirds.</summary>
    public static ScoredPage HalfKept(string? url = null, string type = "article") => Make("one two", "one", 0.7) with
    {
        Gold = new GoldPage { Id = "half", Text = "one two", Url = url, Type = type },
    };

    /// <summary>A page that is kept as it should be.</summary>
    public static ScoredPage Kept(string? url = null, string type = "article") => Make("one two", "one two", 0.9) with
    {
        Gold = new GoldPage { Id = "kept", Text = "one two", Url = url, Type = type },
    };

    /// <summary>A page with a gold text and what was extracted.</summary>
    public static ScoredPage Make(string gold, string found, double confidence = 1) =>
        ScoredPage.Of(new GoldPage { Id = "page", Text = gold }, new ExtractedPage { Id = "page", Text = found, Confidence = confidence });

    /// <summary>A page with a snippet that belongs into the body and one that does not.</summary>
    public static ScoredPage WithSnippets(string with, string without, string found) =>
        ScoredPage.Of(new GoldPage { Id = "page", With = [with], Without = [without] }, new ExtractedPage { Id = "page", Text = found });

    /// <summary>A page of a type that was taken for another or the same.</summary>
    public static ScoredPage Typed(string type, PageType found) =>
        ScoredPage.Of(
            new GoldPage { Id = "page", Text = "one", Type = type }, new ExtractedPage { Id = "page", Text = "one", PageType = found });
}
