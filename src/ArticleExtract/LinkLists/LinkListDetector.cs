using System.Globalization;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Finds link lists, labelled or not: by links and repeated elements, by labels and runs of headlines, by what menus are named.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LinkListDetector : ILinkListDetector
{
    private const int MaxTrailSteps = 3;

    private static readonly ExtractionRule Counter = new("link-lists", "counter");

    internal static LinkListDetector Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<LinkList> Detect(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var shape = PageShape.Measure(annotations);
        var menus = new Menus(annotations, shape);
        var lists = new FoundLists();
        if (annotations.Page.ElementCount == 0)
        {
            DetectInLines(annotations, shape, lists);
        }
        else
        {
            DetectInElements(annotations, shape, menus, lists);
        }

        DetectInBlocks(annotations, shape, menus, lists);
        return lists.InPageOrder(annotations);
    }

    private static void DetectInLines(PageAnnotations annotations, PageShape shape, FoundLists lists)
    {
        var endOfList = LinkRun.NoLabel;
        for (var i = 0; i < annotations.Page.Blocks.Count;)
        {
            var run = LineRuns.Find(annotations, shape, i, isBehindList: i == endOfList);
            if (run is not null && LinkListRules.Judge(run, shape) is { } rule)
            {
                lists.Add(run.First, Take(annotations, shape, run, rule));
                endOfList = run.End;
                i = run.End;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Outer elements come first, so a menu with submenus is one list.</summary>
    private static void DetectInElements(PageAnnotations annotations, PageShape shape, Menus menus, FoundLists lists)
    {
        var runs = new SiblingRuns(annotations.Page, shape, menus);
        for (var i = 0; i < annotations.Page.ElementCount;)
        {
            var run = runs.Find(i);
            if (run is not null && LinkListRules.Judge(run, shape) is { } rule)
            {
                lists.Add(run.First, Take(annotations, shape, run, rule));
                i = annotations.Page.GetElement(i).End;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>What neither a label nor elements tell: menus, lists in one block, and the trail, whose blocks are known.</summary>
    private static void DetectInBlocks(PageAnnotations annotations, PageShape shape, Menus menus, FoundLists lists)
    {
        for (var i = 0; i < annotations.Page.Blocks.Count; i++)
        {
            var list = TagLists.Take(annotations, shape, i) ?? menus.TakeLine(i) ?? InlineLists.Take(annotations, shape, i);
            if (list is null && menus.Find(i) is { } run && LinkListRules.Judge(run, shape) is { } rule)
            {
                list = Take(annotations, shape, run, rule);
            }

            lists.Add(i, list);
        }

        if (Trails.Read(annotations) is { } trail)
        {
            lists.Add(trail.First, trail.List);
        }
    }

    private static LinkList Take(PageAnnotations annotations, PageShape shape, LinkRun run, ExtractionRule rule)
    {
        var page = annotations.Page;
        var kind = KindOf(annotations, run);
        TakeCounter(annotations, run.First - 1);
        if (run.Label != LinkRun.NoLabel)
        {
            annotations.Assign(run.Label, BlockRole.LinkList, rule, $"label of {run.Entries.Count} entries");
        }

        foreach (var entry in run.Entries)
        {
            for (var i = entry.First; i < entry.End; i++)
            {
                annotations.Assign(i, BlockRole.LinkList, rule, $"one of {run.Entries.Count} entries, {Evidence(run)}");
            }
        }

        var label = run.Label == LinkRun.NoLabel ? null : page.Blocks[run.Label].ToString();
        return new LinkList(label, ListItems.Read(page, shape, run.Entries)) { Kind = kind };
    }

    private static string Evidence(LinkRun run) =>
        run.IsMenu ? "a menu by its place and the names of its entries"
        : run.LinkDensity is { } density ? string.Create(CultureInfo.InvariantCulture, $"label {run.Strength}, link density {density:0.00}")
        : $"label {run.Strength}, links unknown";

    /// <summary>What the label says, or else the role its blocks had and the names of the sections around.</summary>
    /// <remarks>The names are read of lists alone, which most runs are not.</remarks>
    private static LinkListKind KindOf(PageAnnotations annotations, LinkRun run)
    {
        if (run.Kind != LinkListKind.Unknown)
        {
            return run.Kind;
        }

        var isTrail = annotations.Roles[run.Entries[0].First] == BlockRole.Breadcrumb
            && (run.Container is not null || LeadsToTitle(annotations, run));
        var kind = isTrail ? LinkListKind.Breadcrumb
            : run.Container is { } container ? LinkSections.KindOf(container)
            : LinkListKind.Unknown;
        return kind == LinkListKind.Unknown && run.IsMenu ? LinkListKind.Navigation : kind;
    }

    /// <summary>Whether a run is as short as a trail and the title stands right behind it: menus are longer.</summary>
    private static bool LeadsToTitle(PageAnnotations annotations, LinkRun run) =>
        run.Entries.Count <= MaxTrailSteps && run.End < annotations.Roles.Length && annotations.Roles[run.End] == BlockRole.Title;

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
