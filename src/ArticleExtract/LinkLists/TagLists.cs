using System.Buffers;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Finds the lines that name the topics of a story: <c>Tags: rivers, bridges</c>, <c>Filed under Rivers</c>.</summary>
internal static class TagLists
{
    /// <summary>A topic has a few words; with more, a sentence follows the label.</summary>
    private const int MaxTagWords = 6;

    private static readonly ExtractionRule Rule = new("link-lists", "tag-line");

    /// <summary>What stands between tags. A slash and a hyphen stand inside them too.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(",，、،;；|｜·•#");

    /// <summary>East Asian tags need no more than a space between them.</summary>
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u3000");

    /// <summary>Takes a line out of the body if it is such a list.</summary>
    /// <returns>The list; <see langword="null"/> when the line is none.</returns>
    public static LinkList? Take(PageAnnotations annotations, PageShape shape, int block)
    {
        var line = annotations.Page.Blocks[block];
        var isFree = annotations.Roles[block] is BlockRole.Unassigned or BlockRole.Engagement;
        var label = isFree && !shape[block].IsProse ? TagLine.MeasureLabel(line.Text) : 0;
        if (label == 0 || ReadTags(line, label) is not { Count: > 0 } tags)
        {
            return null;
        }

        annotations.Assign(block, BlockRole.LinkList, Rule, $"a label of tags and {tags.Count} tags");
        return new LinkList(line.Text[..label].TrimEnd(" :：").ToString(), tags) { Kind = LinkListKind.Tags };
    }

    private static List<LinkListItem>? ReadTags(TextBlock line, int label)
    {
        var tags = LineParts.Split(line, label, Marks);
        if (tags.Count == 1 && EastAsian.IsUnspaced(tags[0].Text[0]))
        {
            tags = LineParts.Split(line, label, Spaces);
        }

        return tags.Exists(tag => Words.Count(tag.Text) > MaxTagWords && !EastAsian.IsUnspaced(tag.Text[0])) ? null : tags;
    }
}
