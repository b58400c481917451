using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Finds the runs of a flattened page: a label, and the lines of one make behind it.</summary>
internal static class LineRuns
{
    /// <summary>Longer than any label; it keeps long lines from being read twice.</summary>
    private const int MaxLabelLength = 80;

    /// <summary>The run whose label is a given block.</summary>
    /// <param name="annotations">The page and the roles given so far.</param>
    /// <param name="shape">Its measures.</param>
    /// <param name="label">Index of the label.</param>
    /// <param name="isBehindList">Whether the block before the label ends a list.</param>
    /// <returns>The run; <see langword="null"/> when the block is no label or nothing follows it.</returns>
    public static LinkRun? Find(PageAnnotations annotations, PageShape shape, int label, bool isBehindList)
    {
        var (strength, kind) = ReadLabel(annotations, shape, label);
        var first = label + 1;
        var mayLabel = strength >= LabelStrength.Ambiguous || (strength == LabelStrength.Unknown && isBehindList);
        if (!mayLabel || first >= annotations.Page.Blocks.Count)
        {
            return null;
        }

        var isBulleted = annotations.Page.Blocks[first].IsBulleted;
        var entries = new List<ListEntry>();
        for (var i = first; i < annotations.Page.Blocks.Count && IsEntry(annotations, shape, i, isBulleted); i++)
        {
            entries.Add(new ListEntry(i, i + 1));
        }

        return entries.Count == 0
            ? null
            : new LinkRun
            {
                Entries = entries,
                Label = label,
                Strength = strength,
                Kind = kind,
                IsBulleted = isBulleted,
                IsBehindList = isBehindList,
            };
    }

    /// <summary>Whether a line names a list.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) =>
        line.Length <= MaxLabelLength && LinkListLabels.Read(line).Strength != LabelStrength.Unknown;

    /// <summary>Whether a line is a control, a counter, a notice or a line of tags.</summary>
    public static bool IsFurniture(PageAnnotations annotations, TextBlock line) =>
        EngagementLine.IsMatch(line.Text) || TagLine.IsMatch(line.Text) || CopyrightLine.IsMatch(line.Text)
        || PageFurniture.IsMatch(annotations.Page.Text, annotations.Words.Of(line.Index), annotations.Measures[line.Index].Words);

    private static LabelMeaning ReadLabel(PageAnnotations annotations, PageShape shape, int block)
    {
        var line = annotations.Page.Blocks[block];
        if (annotations.Roles[block] != BlockRole.Unassigned || line.IsBulleted || line.Text.Length > MaxLabelLength)
        {
            return default;
        }

        var meaning = LinkListLabels.Read(line.Text);
        return meaning.Strength == LabelStrength.Unknown && (!shape[block].IsShort || shape[block].EndsSentence) ? default : meaning;
    }

    /// <summary>A run ends where the bullets do; without bullets at running text, at the label of the next list, and at the page's furniture.</summary>
    private static bool IsEntry(PageAnnotations annotations, PageShape shape, int block, bool isBulleted)
    {
        var line = annotations.Page.Blocks[block];
        return annotations.Roles[block] == BlockRole.Unassigned
            && line.IsBulleted == isBulleted
            && (isBulleted || (!shape[block].IsProse && !IsLabel(line.Text) && !IsFurniture(annotations, line)));
    }
}
