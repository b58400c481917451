using ArticleExtract.Pages;

namespace ArticleExtract.Cli;

/// <summary>Writes the decisions of an extraction: each block with its role, the rule that gave it, and why.</summary>
internal static class Explanation
{
    private const int ShownCharacters = 60;

    /// <summary>Writes a line for each block, then the decisions about the whole page.</summary>
    public static void Write(ExtractionTrace trace, TextWriter output)
    {
        foreach (var block in trace.Page?.Blocks ?? [])
        {
            var verdict = trace.FindVerdict(block.Index);
            output.WriteLine($"{block.Index,4}  {verdict?.Role ?? BlockRole.Unassigned,-11}  {verdict?.Rule.ToString() ?? "-",-24}  {verdict?.Reason ?? "-",-44}  {Shorten(block)}");
        }

        foreach (var entry in trace.Entries.Where(entry => entry.Block is null))
        {
            output.WriteLine($"page  {entry.Rule}: {entry.Reason}");
        }
    }

    private static string Shorten(TextBlock block)
    {
        var text = block.ToString().ReplaceLineEndings(" ");
        return text.Length <= ShownCharacters ? text : string.Concat(text.AsSpan(0, ShownCharacters), "…");
    }
}
