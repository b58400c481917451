using System.Runtime.InteropServices;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>How well one text agrees with another, 0 to 1 each.</summary>
/// <param name="Precision">Share of the words found that are right.</param>
/// <param name="Recall">Share of the right words that are found.</param>
internal readonly record struct TextScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares the words of two texts as multisets: their order does not count, their number does.</summary>
    public static TextScore Of(string text, string reference)
    {
        var found = CountWords(text, out var foundTotal);
        var right = CountWords(reference, out var rightTotal);
        if (rightTotal == 0 || foundTotal == 0)
        {
            return foundTotal == rightTotal ? new TextScore(1, 1) : default;
        }

        var shared = 0;
        foreach (var (word, count) in found)
        {
            shared += Math.Min(count, right.GetValueOrDefault(word));
        }

        return new TextScore((double)shared / foundTotal, (double)shared / rightTotal);
    }

    private static Dictionary<string, int> CountWords(string text, out int total)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        total = 0;
        foreach (var word in PythonText.Words(PythonText.Lower(text)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
            total++;
        }

        return counts;
    }
}
