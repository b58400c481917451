using ArticleExtract.Pages;

namespace ArticleExtract.PlainText;

/// <summary>Reads text that was flattened to lines: a block a line.</summary>
internal static class TextPageReader
{
    public static Page Read(string text, Uri? url)
    {
        using var builder = new PageBuilder(text.Length);
        var line = 0;
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            line++;
            builder.StartBlock(BlockKind.Paragraph, 0, BlockFlags.None, PageElement.NoElement, line);
            builder.AppendCollapsed(range);
            builder.EndBlock();
        }

        return builder.Build(PageFormat.Text, url, PageMetadata.None, null);
    }
}
