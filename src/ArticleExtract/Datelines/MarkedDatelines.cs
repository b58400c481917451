using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>
/// Reads the dateline that a page marks as one: an element with the word in its class, id or item property, or the <c>dateline</c> of its
/// JSON-LD.
/// </summary>
internal static class MarkedDatelines
{
    /// <summary>Between the mark and the body stand a byline, a date, a picture and its caption.</summary>
    private const int MaxBlocksAbove = 8;

    private const string Mark = "dateline";

    private static readonly WordSet Marks = new(Mark);

    private static readonly ExtractionRule Element = new("datelines", "marked-element");
    private static readonly ExtractionRule Stated = new("datelines", "json-ld");

    /// <summary>The dateline; <see langword="null"/> when none is marked, or what is marked is something else, such as a date alone.</summary>
    /// <param name="annotations">The page.</param>
    /// <param name="start">Index of the first paragraph of the body.</param>
    /// <param name="end">Index just behind the last block it may stand in.</param>
    public static Dateline? Find(PageAnnotations annotations, int start, int end) =>
        FindElement(annotations, Math.Max(start - MaxBlocksAbove, 0), end) ?? ReadStated(annotations, start, end);

    private static Dateline? FindElement(PageAnnotations annotations, int start, int end)
    {
        var page = annotations.Page;
        for (var i = 0; i < page.ElementCount; i++)
        {
            var element = page.GetElement(i);
            var block = element.BlockOfText;
            var mayHold = block >= start && block < end && IsMarked(element);
            if (mayHold && ReadElement(annotations, page.Blocks[block], element.TextRange) is { } dateline)
            {
                return dateline;
            }
        }

        return null;
    }

    private static bool IsMarked(PageElement element) =>
        ElementNames.ContainWord(element, Marks)
        || (element.TryGetAttribute("itemprop", out ReadOnlySpan<char> property) && property.Trim() is Mark);

    /// <summary>Reads an element that lies in one block. One that is the block becomes part of the body.</summary>
    private static Dateline? ReadElement(PageAnnotations annotations, TextBlock block, TextRange text)
    {
        var marked = text with { Start = text.Start - block.Range.Start };
        var isSeen = !block.IsHidden && marked.Start >= 0 && marked.End <= block.Range.Length;
        return isSeen && DatelineReader.TryReadMarked(block.Text, marked, out var dateline)
            ? DatelineParser.Report(annotations, block.Index, dateline, Element)
            : null;
    }

    /// <summary>Reads what the metadata states, in the paragraph that opens with it where there is one.</summary>
    private static Dateline? ReadStated(PageAnnotations annotations, int start, int end)
    {
        if (annotations.StatedDateline is not { Length: > 0 } stated)
        {
            return null;
        }

        var marked = new TextRange(0, stated.Length);
        for (var i = start; i < end; i++)
        {
            var text = annotations.Page.Blocks[i].Text;
            if (text.StartsWith(stated) && DatelineReader.TryReadMarked(text, marked, out var opening))
            {
                return DatelineParser.Report(annotations, i, opening, Stated);
            }
        }

        if (!DatelineReader.TryReadMarked(stated, marked, out var dateline))
        {
            return null;
        }

        annotations.Note(Stated, $"{dateline.Describe()}, not in the text");
        return dateline.ToDateline(null, annotations.Published);
    }
}
