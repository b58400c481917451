using System.Buffers;
using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Takes lines apart that hold a whole list.</summary>
internal static class LineParts
{
    /// <summary>The parts of a line between marks, each with the address of the link there.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the first part begins.</param>
    /// <param name="marks">What stands between the parts.</param>
    public static List<LinkListItem> Split(TextBlock line, int start, SearchValues<char> marks)
    {
        var items = new List<LinkListItem>();
        while (start < line.Text.Length)
        {
            var length = line.Text[start..].IndexOfAny(marks);
            var end = length < 0 ? line.Text.Length : start + length;
            if (!line.Text[start..end].IsWhiteSpace())
            {
                items.Add(Read(line, start, end));
            }

            start = end + 1;
        }

        return items;
    }

    private static LinkListItem Read(TextBlock line, int start, int end)
    {
        var text = line.Text[start..end].Trim().ToString();
        foreach (var link in line.Links)
        {
            if (link.Range.Start < end && link.Range.End > start)
            {
                return new LinkListItem(text, line.Page.ResolveUrl(link.Href.Span));
            }
        }

        return new LinkListItem(text, null);
    }
}
