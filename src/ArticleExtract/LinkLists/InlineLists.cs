using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Finds the lines in an article that are a label and the stories it names: <c>Read also: Old lighthouse opens to visitors</c>.</summary>
/// <remarks>A sentence may begin with "Related:" too. Links tell where they are known; where they are not, the shape of the line must.</remarks>
internal static class InlineLists
{
    private const int MaxLabelLength = 40;

    private static readonly ExtractionRule Rule = new("link-lists", "inline");

    /// <summary>Takes a line out of the body if it is such a list.</summary>
    /// <returns>The list; <see langword="null"/> when the line is none.</returns>
    public static LinkList? Take(PageAnnotations annotations, PageShape shape, int block)
    {
        var line = annotations.Page.Blocks[block];
        if (annotations.Roles[block] != BlockRole.Unassigned || shape[block].IsProse)
        {
            return null;
        }

        return annotations.Page.ElementCount == 0 ? TakeHeadline(annotations, shape[block], line) : TakeLinks(annotations, line);
    }

    private static LinkList? TakeHeadline(PageAnnotations annotations, BlockShape shape, TextBlock line)
    {
        var colon = FindColon(line.Text);
        if (colon == 0 || LinkListLabels.Read(line.Text[..colon]) is not { Strength: LabelStrength.Certain } meaning)
        {
            return null;
        }

        var headline = line.Text[(colon + 1)..].Trim();
        return headline.IsEmpty || headline[^1] == '.' || !shape.IsHeadline
            ? null
            : Take(annotations, line, colon, meaning.Kind, [new LinkListItem(headline.ToString(), null)]);
    }

    /// <summary>All words behind the label are linked: <c>Read also: <u>Old lighthouse opens to visitors</u></c>. The label may be linked with them.</summary>
    private static LinkList? TakeLinks(PageAnnotations annotations, TextBlock line)
    {
        if (line.Links.IsEmpty)
        {
            return null;
        }

        var colon = FindColon(line.Text);
        var label = colon > 0 ? colon : Math.Min(line.Links[0].Range.Start, MaxLabelLength);
        if (label == 0 || KindOf(line.Text[..label], hasColon: colon > 0) is not { } kind || !IsLinked(line, label))
        {
            return null;
        }

        var items = new List<LinkListItem>(line.Links.Length);
        foreach (var link in line.Links)
        {
            var start = Math.Max(link.Range.Start, colon > 0 ? colon + 1 : label);
            var text = start < link.Range.End ? line.Text[start..link.Range.End].Trim() : default;
            if (Words.Count(text) > 0)
            {
                items.Add(new LinkListItem(text.ToString(), line.Page.ResolveUrl(link.Href.Span)));
            }
        }

        return items.Count == 0 ? null : Take(annotations, line, label, kind, items);
    }

    /// <summary>What the words before the links say; <see langword="null"/> when they are no label.</summary>
    private static LinkListKind? KindOf(ReadOnlySpan<char> label, bool hasColon) =>
        LinkListLabels.Read(label) is { Strength: LabelStrength.Certain } meaning ? meaning.Kind
        : hasColon && LinkListLabels.IsInvitation(label) ? LinkListKind.Related
        : null;

    /// <summary>Where the colon behind a label stands; 0 when there is none.</summary>
    private static int FindColon(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, MaxLabelLength + 1)].IndexOfAny(':', '：');
        return Math.Max(colon, 0);
    }

    /// <summary>Whether no word from a place on stands outside of links.</summary>
    private static bool IsLinked(TextBlock line, int start)
    {
        foreach (var link in line.Links)
        {
            if (Words.Count(line.Text[start..Math.Max(start, link.Range.Start)]) > 0)
            {
                return false;
            }

            start = Math.Max(start, link.Range.End);
        }

        return Words.Count(line.Text[start..]) == 0;
    }

    private static LinkList Take(PageAnnotations annotations, TextBlock line, int label, LinkListKind kind, IReadOnlyList<LinkListItem> items)
    {
        annotations.Assign(line.Index, BlockRole.LinkList, Rule, $"a label and the stories it names on one line");
        return new LinkList(line.Text[..label].Trim().ToString(), items) { Kind = kind };
    }
}
