using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Finds the lines of a flattened article that are a label and one headline: <c>Read also: Old lighthouse opens to visitors</c>.</summary>
internal static class InlineLists
{
    private const int MaxLabelLength = 40;

    private static readonly ExtractionRule Rule = new("link-lists", "inline");

    /// <summary>Takes a line out of the body if it is such a list.</summary>
    /// <returns>The list; <see langword="null"/> when the line is none: a sentence may begin with "Related:" too.</returns>
    public static LinkList? Take(PageAnnotations annotations, PageShape shape, int block)
    {
        var line = annotations.Page.Blocks[block].Text;
        var colon = line.IndexOfAny(':', '：');
        var mayBeList = annotations.Roles[block] == BlockRole.Unassigned && colon is > 0 and <= MaxLabelLength && !shape[block].IsProse;
        if (!mayBeList || LinkListLabels.Read(line[..colon]) is not { Strength: LabelStrength.Certain } meaning)
        {
            return null;
        }

        var headline = line[(colon + 1)..].Trim();
        if (headline.IsEmpty || headline[^1] == '.' || !shape[block].IsHeadline)
        {
            return null;
        }

        annotations.Assign(block, BlockRole.LinkList, Rule, $"a label and its headline on one line");
        return new LinkList(line[..colon].Trim().ToString(), [new LinkListItem(headline.ToString(), null)]) { Kind = meaning.Kind };
    }
}
