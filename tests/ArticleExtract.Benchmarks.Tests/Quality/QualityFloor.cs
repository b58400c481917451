using System.Text.Json;
using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>What a strategy must reach on the fixed sample of a corpus. The floors stand in <c>quality-floors.json</c>.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Strategy">The strategy.</param>
/// <param name="F1">Word F1, or snippet F1 where the gold has snippets alone.</param>
/// <param name="Title">Recall of titles; <see langword="null"/> where the gold has none.</param>
/// <param name="Authors">Recall of authors; <see langword="null"/> where the gold has none.</param>
/// <param name="Date">Recall of dates; <see langword="null"/> where the gold has none.</param>
public sealed record QualityFloor(string Corpus, string Strategy, double F1, double? Title = null, double? Authors = null, double? Date = null)
{
    private static readonly string FilePath = Path.Combine(RepositoryFolders.Root, "tests", "ArticleExtract.Benchmarks.Tests", "quality-floors.json");

    /// <summary>All floors.</summary>
    public static IReadOnlyList<QualityFloor> All { get; } = JsonSerializer.Deserialize<QualityFloor[]>(File.ReadAllText(FilePath), JsonSerializerOptions.Web)!;

    public override string ToString() => $"{Strategy} on {Corpus}";
}
