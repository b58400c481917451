using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Finds the runs of an HTML page: elements of one tag side by side, each of them mostly a link or a card under a linked headline.</summary>
internal sealed class SiblingRuns
{
    /// <summary>Linked share of an entry's characters from which it is a link.</summary>
    private const double MinLinkDensity = 0.5;

    /// <summary>A card has a headline and a teaser; with more words it is an article of its own.</summary>
    private const int MaxCardWords = 60;

    /// <summary>How far above the entries' container the label may stand.</summary>
    private const int MaxLabelDistance = 3;

    private readonly Page _page;
    private readonly PageShape _shape;
    private readonly Menus _menus;
    private readonly bool[] _sections;
    private readonly string? _address;

    public SiblingRuns(Page page, PageShape shape, Menus menus)
    {
        _menus = menus;
        _page = page;
        _shape = shape;
        _sections = LinkSections.Read(page, shape);
        _address = page.Url?.GetLeftPart(UriPartial.Query);
    }

    /// <summary>The run of an element's children.</summary>
    /// <returns>The run; <see langword="null"/> when the children do not make one.</returns>
    public LinkRun? Find(int container)
    {
        var tag = EntryTag(container);
        if (tag == Tag.Unknown)
        {
            return null;
        }

        var entries = new List<ListEntry>();
        var element = _page.GetElement(container);
        for (var i = container + 1; i < element.End; i = _page.GetElement(i).End)
        {
            var child = _page.GetElement(i);
            if (child.Tag == tag && IsEntry(child))
            {
                entries.Add(new ListEntry(child.FirstBlock, child.EndBlock));
            }
        }

        var (label, meaning) = FindLabel(element, entries[0].First);
        return new LinkRun
        {
            Entries = entries,
            Label = label,
            Strength = meaning.Strength,
            Kind = meaning.Kind,
            Container = element,
            IsBulleted = tag == Tag.Li,
            LinkDensity = _shape.LinkDensity(entries[0].First, entries[^1].End),
            IsInLinkSection = _sections[container],
            IsContents = IsContents(entries),
            IsMenu = _menus.IsMenu(entries),
        };
    }

    /// <summary>The tag that most of the children have in a row, if that makes a list.</summary>
    private Tag EntryTag(int container)
    {
        var element = _page.GetElement(container);
        var current = Tag.Unknown;
        var count = 0;
        for (var i = container + 1; i < element.End && count < LinkListRules.MinEntries; i = _page.GetElement(i).End)
        {
            var child = _page.GetElement(i);
            if (IsEntry(child))
            {
                count = child.Tag == current ? count + 1 : 1;
                current = child.Tag;
            }
        }

        return count >= LinkListRules.MinEntries ? current : Tag.Unknown;
    }

    private bool IsEntry(PageElement element)
    {
        if (element.EndBlock <= element.FirstBlock || element.Tag is Tag.H1 or Tag.H2 or Tag.Tr or Tag.Td)
        {
            return false;
        }

        if (_shape.LinkDensity(element.FirstBlock, element.EndBlock) >= MinLinkDensity)
        {
            return true;
        }

        return _shape.Words(element.FirstBlock, element.EndBlock) <= MaxCardWords && HasLinkedHeadline(element);
    }

    /// <summary>Whether most entries begin with a link to a place on this page.</summary>
    private bool IsContents(List<ListEntry> entries)
    {
        var local = 0;
        foreach (var entry in entries)
        {
            var links = _page.Blocks[entry.First].Links;
            local += !links.IsEmpty && IsOnThisPage(links[0].Href.Span) ? 1 : 0;
        }

        return local * 2 > entries.Count;
    }

    private bool IsOnThisPage(ReadOnlySpan<char> href)
    {
        var fragment = href.IndexOf('#');
        return fragment >= 0 && fragment + 1 < href.Length && (fragment == 0 || href[..fragment].SequenceEqual(_address));
    }

    private bool HasLinkedHeadline(PageElement element)
    {
        for (var i = element.FirstBlock; i < element.EndBlock; i++)
        {
            if (_shape[i].IsLinked && _shape[i].IsHeadline)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The block before the first entry, when it is short and lies in the container or close above it.</summary>
    private (int Label, LabelMeaning Meaning) FindLabel(PageElement container, int firstEntry)
    {
        var label = firstEntry - 1;
        if (label < 0 || !CanBeLabel(_page.Blocks[label]))
        {
            return (LinkRun.NoLabel, default);
        }

        PageElement? around = container;
        for (var i = 0; i < MaxLabelDistance && around is { } element; i++)
        {
            if (element.FirstBlock <= label)
            {
                return (label, LinkListLabels.Read(_page.Blocks[label].Text));
            }

            around = element.Parent;
        }

        return (LinkRun.NoLabel, default);
    }

    private bool CanBeLabel(TextBlock block)
    {
        var shape = _shape[block.Index];
        return block.Kind == BlockKind.Heading
            ? !shape.IsProse
            : shape is { IsShort: true } && (!shape.IsLinked || LinkListLabels.Read(block.Text).Strength != LabelStrength.Unknown);
    }
}
