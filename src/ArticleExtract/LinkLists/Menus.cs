using System.Buffers;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Tells menus, which bear no label: short entries around the article, some of them named as sites name their parts.</summary>
internal sealed class Menus
{
    /// <summary>Fewer entries are no menu; with this many, all must have such a name.</summary>
    private const int MinEntries = 3;

    /// <summary>One such name may be the heading of a section; two in a row are the site's.</summary>
    private const int MinNames = 2;

    /// <summary>Share of the entries that must have such a name: the rest are sections that only this site has.</summary>
    private const double MinNameShare = 0.2;

    /// <summary>On one line; on lines of their own the shape of a tag is asked for.</summary>
    private const int MaxEntryWords = 4;

    private const int MaxEntryLength = 40;

    /// <summary>A menu on one line is longer than its entries; a longer line is prose.</summary>
    private const int MaxLineLength = 300;

    /// <summary>What stands between the entries of a menu on one line.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create("|｜·•");

    private static readonly ExtractionRule LineRule = new("link-lists", "menu-line");

    private readonly PageAnnotations _annotations;
    private readonly PageShape _shape;
    private readonly int _title;

    /// <summary>Index up to which the lines were looked at, so that a long run is read once.</summary>
    private int _readTo;

    public Menus(PageAnnotations annotations, PageShape shape)
    {
        _annotations = annotations;
        _shape = shape;
        _title = annotations.FindLast(role => role == BlockRole.Title);
    }

    /// <summary>The run of lines that begins at a block; <see langword="null"/> when none does.</summary>
    /// <remarks>The first entry is one of the names: what stands above a menu is the name of the site, or a control.</remarks>
    public LinkRun? Find(int first)
    {
        if (first < _readTo || !NavigationWords.Contains(_annotations.Page.Blocks[first].Text))
        {
            return null;
        }

        var isBulleted = _annotations.Page.Blocks[first].IsBulleted;
        var entries = new List<ListEntry>();
        for (var i = first; i < _annotations.Page.Blocks.Count && IsEntry(i, isBulleted); i++)
        {
            entries.Add(new ListEntry(i, i + 1));
        }

        _readTo = first + entries.Count;
        return new LinkRun { Entries = entries, IsBulleted = isBulleted, IsMenu = IsMenu(entries) };
    }

    /// <summary>Whether entries in a row are a menu: above the title or below the text, and named like one.</summary>
    public bool IsMenu(IReadOnlyList<ListEntry> entries)
    {
        if (entries.Count < MinEntries || !IsAround(entries[0].First, entries[^1].End))
        {
            return false;
        }

        var names = 0;
        foreach (var entry in entries)
        {
            names += NavigationWords.Contains(_annotations.Page.Blocks[entry.First].Text) ? 1 : 0;
        }

        return IsNamed(names, entries.Count);
    }

    /// <summary>Takes a line out of the body if it is a whole menu: <c>Home | News | Sport | Contact</c>.</summary>
    /// <returns>The list; <see langword="null"/> when the line is none.</returns>
    public LinkList? TakeLine(int block)
    {
        var line = _annotations.Page.Blocks[block];
        var mayBeMenu = _annotations.Roles[block] == BlockRole.Unassigned
            && line.Text.Length <= MaxLineLength
            && line.Text.ContainsAny(Separators)
            && IsAround(block, block + 1);
        if (!mayBeMenu || ReadLine(line) is not { } items)
        {
            return null;
        }

        _annotations.Assign(block, BlockRole.LinkList, LineRule, $"{items.Count} entries of a menu on one line");
        return new LinkList(null, items) { Kind = LinkListKind.Navigation };
    }

    private static List<LinkListItem>? ReadLine(TextBlock line)
    {
        var items = LineParts.Split(line, 0, Separators);
        var areEntries = items.Count >= MinEntries
            && items.TrueForAll(item => item.Text.Length <= MaxEntryLength && Words.Count(item.Text) <= MaxEntryWords);
        return areEntries && IsNamed(items.Count(item => NavigationWords.Contains(item.Text)), items.Count) ? items : null;
    }

    private static bool IsNamed(int names, int entries) =>
        names >= MinNames && names >= (entries > MinEntries ? entries * MinNameShare : entries);

    /// <summary>Whether blocks stand above the title, or where no running text follows.</summary>
    private bool IsAround(int first, int end) =>
        end <= _title || (first > _title && _shape.ProseShareFrom(first) == 0) || (_title < 0 && _shape.ProseShare(0, end) == 0);

    private bool IsEntry(int block, bool isBulleted)
    {
        var line = _annotations.Page.Blocks[block];
        var shape = _shape[block];
        if (line.IsBulleted != isBulleted || line.Text.Length > MaxEntryLength)
        {
            return false;
        }

        var role = _annotations.Roles[block];
        return NavigationWords.Contains(line.Text)
            ? role is BlockRole.Unassigned or BlockRole.Breadcrumb
            : role == BlockRole.Unassigned
                && shape.IsTag
                && !line.Text.ContainsAny(':', '：')
                && !LineRuns.IsLabel(line.Text)
                && !LineRuns.IsFurniture(_annotations, line);
    }
}
