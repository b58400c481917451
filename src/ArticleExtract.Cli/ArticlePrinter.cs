using ArticleExtract.Articles;

namespace ArticleExtract.Cli;

/// <summary>Writes an article for people.</summary>
internal static class ArticlePrinter
{
    /// <summary>Writes the title, a line for each field that is known, the body, and the link lists.</summary>
    public static void Write(Article article, TextWriter output)
    {
        output.WriteLine(article.Title ?? "(no title)");
        WriteField(output, "Site", article.SiteName);
        WriteField(output, "Trail", Join(article.Breadcrumbs, " > "));
        WriteField(output, "By", Join(article.Authors, ", "));
        WriteField(output, "Published", article.Published?.ToString());
        WriteField(output, "Dateline", article.Dateline is { } dateline ? Join([.. dateline.Places, dateline.Agency ?? string.Empty], ", ") : null);
        foreach (var block in article.Blocks)
        {
            output.WriteLine();
            output.WriteLine(block.Text);
        }

        foreach (var list in article.LinkLists)
        {
            output.WriteLine();
            output.WriteLine($"[{list.Label ?? "Links"}: {list.Items.Count} links]");
        }
    }

    private static void WriteField(TextWriter output, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.WriteLine($"{name}: {value}");
        }
    }

    private static string Join(IEnumerable<string> values, string separator) => string.Join(separator, values.Where(value => value.Length > 0));
}
