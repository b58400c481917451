using System.Runtime.InteropServices;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.PlainText;

/// <summary>Reads text that was flattened to lines: a block a line, except where the lines of a paragraph were wrapped.</summary>
internal static class TextPageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="text">Its lines, with any line ends.</param>
    /// <param name="url">Its absolute address, where known.</param>
    public static Page Read(string text, Uri? url)
    {
        var lines = LineSplitter.Split(text);
        ListMarks.Decide(text, lines);
        WrappedProse.Decide(text, lines);

        using var builder = new PageBuilder(new PageSize(text.Length));
        var previous = default(SourceLine);
        foreach (ref readonly var line in CollectionsMarshal.AsSpan(lines))
        {
            if (!line.IsContinuation)
            {
                StartBlock(builder, line);
            }
            else if (NeedsSpace(text, previous, line))
            {
                builder.AppendCollapsed(" ");
            }

            builder.AppendCollapsed(line.Content(text));
            previous = line;
        }

        return builder.Build(PageFormat.Text, url, PageMetadata.None, null);
    }

    private static void StartBlock(PageBuilder builder, SourceLine line)
    {
        var kind = line.IsItem ? BlockKind.ListItem : BlockKind.Paragraph;
        var level = line.IsItem ? 1 : 0;
        var flags = (line.IsItem ? BlockFlags.Bulleted : BlockFlags.None) | (line.IsAfterBlank ? BlockFlags.AfterBlankLine : BlockFlags.None);
        builder.StartBlock(kind, level, flags, PageElement.NoElement, line.Number);
    }

    /// <summary>A wrapped line goes on behind a space, but not inside a hyphenated word or between Chinese or Japanese characters.</summary>
    private static bool NeedsSpace(string text, SourceLine previous, SourceLine line)
    {
        var last = text[previous.Range.End - 1];
        return last != '-' && !(EastAsian.IsUnspaced(last) && EastAsian.IsUnspaced(text[line.Range.Start]));
    }
}
