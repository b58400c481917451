using ArticleExtract.Datelines;

namespace ArticleExtract.Articles;

/// <summary>Writes the body of an article as text.</summary>
internal static class ArticleText
{
    /// <summary>The body without its datelines; a block that is nothing else is left out.</summary>
    public static string WithoutDatelines(Article article)
    {
        var datelines = article.Datelines.Where(dateline => dateline.Block is not null).ToLookup(dateline => dateline.Block!.Value);
        var texts = article.Blocks.Select(block =>
            datelines[block.PageBlock].FirstOrDefault() is { } dateline ? Cut(block.Text, dateline) : block.Text);
        return string.Join('\n', texts.Where(text => text.Length > 0));
    }

    /// <summary>Cuts the dateline and the space behind it; what stands before, such as a byline, stays.</summary>
    private static string Cut(string text, Dateline dateline)
    {
        var range = dateline.Range;
        return range.End > text.Length ? text : string.Concat(text.AsSpan(0, range.Start), text.AsSpan(range.End).TrimStart()).Trim();
    }
}
