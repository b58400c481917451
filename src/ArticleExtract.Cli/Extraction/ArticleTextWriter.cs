using ArticleExtract.Articles;
using ArticleExtract.LinkLists;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Extraction;

/// <summary>Writes an article as text for a reader: the title, a line for each field that is known, an empty line, and the body.</summary>
/// <remarks>
/// All behind the first empty line is the body. An empty line stands between its blocks, but not between the items of a list and the
/// cells of a table.
/// </remarks>
internal static class ArticleTextWriter
{
    public static void Write(Article article, TextWriter output)
    {
        output.WriteLine(article.Title ?? "(no title)");
        WriteField("Authors", string.Join(", ", article.Authors), output);
        WriteField("Published", article.Published?.ToString(), output);
        WriteField("Modified", article.Modified?.ToString(), output);
        WriteField("Dateline", article.Dateline?.ToString(), output);
        WriteField("Site", article.SiteName, output);
        WriteField("Breadcrumbs", string.Join(" > ", article.Breadcrumbs), output);
        WriteField("Link lists", string.Join(", ", article.LinkLists.Select(Describe)), output);
        WriteBody(article.Blocks, output);
    }

    private static void WriteField(string label, string? value, TextWriter output)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.WriteLine($"{label}: {value}");
        }
    }

    private static string Describe(LinkList list) => $"{list.Label ?? "(no label)"} ({list.Items.Count})";

    private static void WriteBody(IReadOnlyList<ArticleBlock> blocks, TextWriter output)
    {
        ArticleBlock? previous = null;
        foreach (var block in blocks)
        {
            if (previous is null || !BelongTogether(previous, block))
            {
                output.WriteLine();
            }

            WriteBlock(block, output);
            previous = block;
        }
    }

    private static void WriteBlock(ArticleBlock block, TextWriter output)
    {
        if (block.Kind == BlockKind.ListItem)
        {
            output.Write(new string(' ', 2 * Math.Max(block.Level - 1, 0)));
            output.Write("- ");
        }

        output.WriteLine(block.Text);
    }

    private static bool BelongTogether(ArticleBlock previous, ArticleBlock block) =>
        previous.Kind == block.Kind && block.Kind is (BlockKind.ListItem or BlockKind.TableCell);
}
