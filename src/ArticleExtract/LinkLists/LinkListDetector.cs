using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Finds labelled and unlabelled link lists: on HTML by links and repeated elements, on text by labels and runs of headlines.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LinkListDetector : ILinkListDetector
{
    private static readonly ExtractionRule Counter = new("link-lists", "counter");

    internal static LinkListDetector Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<LinkList> Detect(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var shape = PageShape.Measure(annotations);
        return annotations.Page.ElementCount == 0 ? DetectInLines(annotations, shape) : DetectInElements(annotations, shape);
    }

    private static List<LinkList> DetectInLines(PageAnnotations annotations, PageShape shape)
    {
        var lists = new List<LinkList>();
        var endOfList = LinkRun.NoLabel;
        for (var i = 0; i < annotations.Page.Blocks.Count;)
        {
            var run = LineRuns.Find(annotations, shape, i, isBehindList: i == endOfList);
            if (run is not null && LinkListRules.Judge(run, shape) is { } rule)
            {
                lists.Add(Take(annotations, shape, run, rule));
                endOfList = run.End;
                i = run.End;
                continue;
            }

            if (InlineLists.Take(annotations, shape, i) is { } inline)
            {
                lists.Add(inline);
            }

            i++;
        }

        return lists;
    }

    /// <summary>Outer elements come first, so a menu with submenus is one list.</summary>
    private static List<LinkList> DetectInElements(PageAnnotations annotations, PageShape shape)
    {
        var lists = new List<LinkList>();
        var runs = new SiblingRuns(annotations.Page, shape);
        for (var i = 0; i < annotations.Page.ElementCount;)
        {
            var run = runs.Find(i);
            if (run is not null && LinkListRules.Judge(run, shape) is { } rule)
            {
                lists.Add(Take(annotations, shape, run, rule));
                i = annotations.Page.GetElement(i).End;
            }
            else
            {
                i++;
            }
        }

        return lists;
    }

    private static LinkList Take(PageAnnotations annotations, PageShape shape, LinkRun run, ExtractionRule rule)
    {
        var page = annotations.Page;
        TakeCounter(annotations, run.First - 1);
        if (run.Label != LinkRun.NoLabel)
        {
            annotations.Assign(run.Label, BlockRole.LinkList, rule, $"label of {run.Entries.Count} entries");
        }

        foreach (var entry in run.Entries)
        {
            for (var i = entry.First; i < entry.End; i++)
            {
                annotations.Assign(i, BlockRole.LinkList, rule, $"one of {run.Entries.Count} entries, label {run.Strength}, link density {run.LinkDensity}");
            }
        }

        var label = run.Label == LinkRun.NoLabel ? null : page.Blocks[run.Label].ToString();
        return new LinkList(label, ListItems.Read(page, shape, run.Entries)) { Kind = KindOf(run) };
    }

    /// <summary>What the label says, or else the names of the sections around; these are read of lists alone, which most runs are not.</summary>
    private static LinkListKind KindOf(LinkRun run) =>
        run is { Kind: LinkListKind.Unknown, Container: { } container } ? LinkSections.KindOf(container) : run.Kind;

    /// <summary>A counter between the body and the first list belongs to neither.</summary>
    private static void TakeCounter(PageAnnotations annotations, int block)
    {
        if (block >= 0 && annotations.Roles[block] == BlockRole.Unassigned && IsCounter(annotations.Page.Blocks[block].Text))
        {
            annotations.Assign(block, BlockRole.Engagement, Counter, $"a counter before a link list");
        }
    }

    private static bool IsCounter(ReadOnlySpan<char> text) => EngagementLine.IsMatch(text) || EngagementLine.IsBracketedNumber(text);
}
