using ArticleExtract.Dates;
using ArticleExtract.Metadata.Authors;
using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Dates;
using ArticleExtract.Metadata.Titles;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Credits;

/// <summary>What stands around the title: bylines, dates, a trail, controls. Reading them takes them out of the body.</summary>
internal sealed class CreditLines
{
    private static readonly ExtractionRule TitleLine = new("metadata", "title-line");
    private static readonly ExtractionRule CreditRule = new("metadata", "credit-line");
    private static readonly ExtractionRule TrailRule = new("metadata", "breadcrumb-line");

    /// <summary>A longer line is more than the label of the next one.</summary>
    private const int MaxLabelLength = 30;

    /// <summary>A standfirst may stand between the title and the name.</summary>
    private const int MaxNameDistance = 2;

    private const int MaxNameLength = 60;

    private readonly List<string> _authors = [];
    private readonly List<string> _namesByDates = [];
    private readonly List<CreditDate> _dates = [];

    private readonly PageAnnotations _annotations;
    private readonly DayMonthOrder _order;

    private CreditLines(MetadataContext context, PageHead head)
    {
        _annotations = context.Annotations;
        _order = context.DayMonthOrder;
        Head = head;
    }

    /// <summary>Where the lines stand.</summary>
    public PageHead Head { get; }

    /// <summary>The names that bylines give.</summary>
    public IReadOnlyList<string> Authors => _authors;

    /// <summary>What reads like the name of a person and stands beside a date: authors where nothing better is known.</summary>
    public IReadOnlyList<string> NamesByDates => _namesByDates;

    /// <summary>The dates of the credit lines.</summary>
    public IReadOnlyList<CreditDate> Dates => _dates;

    /// <summary>The trail; <see langword="null"/> when no line is one.</summary>
    public BreadcrumbTrail? Trail { get; private set; }

    /// <summary>Reads the lines around the title.</summary>
    public static CreditLines Read(MetadataContext context, TitleReading title)
    {
        var head = PageHead.Find(context.Page, title.Block);
        var credits = new CreditLines(context, head);
        credits.Trail = BreadcrumbTrail.Read(title.PageTitle.Prefix, title.Title?.Value);
        for (var i = head.Start; i < head.End; i++)
        {
            var block = context.Page.Blocks[i];
            if (i == title.Block || i == title.PageTitleBlock || LooseText.Equals(block.Text, title.Title?.Value))
            {
                var reason = title.Title is null ? "stands where a title would" : "says the title";
                context.Annotations.Assign(i, BlockRole.Title, TitleLine, $"{reason}");
            }
            else if (i + 1 < head.End && credits.TryReadLabelled(block, context.Page.Blocks[i + 1]))
            {
                i++;
            }
            else if (i - title.Block is > 0 and <= MaxNameDistance && i + 1 < head.End && credits.TryReadNameAboveDate(block, context.Page.Blocks[i + 1]))
            {
                continue;
            }
            else if (i != head.Anchor && !Prose.IsMatch(block))
            {
                credits.ReadLine(block, title.Title?.Value);
            }
        }

        if (title.PageTitleBlock >= 0)
        {
            context.Annotations.Assign(title.PageTitleBlock, BlockRole.Title, TitleLine, $"repeats the title");
        }

        return credits;
    }

    private void ReadLine(TextBlock block, string? title)
    {
        if (BreadcrumbTrail.Read(block.Text, title) is { } trail && (trail.IsAnchored || (trail.HasArrowsOnly && BeginsWithLinkHome(block))))
        {
            // A lone "Home" may be an entry of the menu above the trail.
            Trail = Trail is { Crumbs.Count: > 1 } ? Trail : trail;
            _annotations.Assign(block.Index, BlockRole.Breadcrumb, TrailRule, $"{trail.Crumbs.Count} steps");
            return;
        }

        var line = CreditLine.Read(block.Text, _order);
        Add(line);
        if (line.IsComplete)
        {
            _annotations.Assign(block.Index, RoleOf(line), CreditRule, $"{line.Authors.Count} authors, {line.Dates.Count} dates");
        }
    }

    /// <summary>Whether a line begins with a link to the first page of the site, whatever that is called.</summary>
    private static bool BeginsWithLinkHome(TextBlock block) =>
        block.Links is [{ Range.Start: 0 } link, ..] && block.Page.ResolveUrl(link.Href.Span) is { AbsolutePath: "/", Query: "" };

    /// <summary>Reads a label that stands on a line of its own together with what it labels: <c>Written by</c>, then the name.</summary>
    private bool TryReadLabelled(TextBlock label, TextBlock value)
    {
        var text = label.Text.TrimEnd(" :：");
        var isLabel = text.Length is > 0 and <= MaxLabelLength
            && (BylineWords.IsLabel(text) || DateLabels.FindAtStart(text, out _) == text.Length);
        if (!isLabel || Prose.IsMatch(value))
        {
            return false;
        }

        var line = CreditLine.Read($"{text}: {value.Text}", _order);
        if (!line.IsComplete || line.Authors.Count + line.Dates.Count == 0)
        {
            return false;
        }

        Add(line);
        _annotations.Assign(label.Index, RoleOf(line), CreditRule, $"labels the next line");
        _annotations.Assign(value.Index, RoleOf(line), CreditRule, $"labelled by the line before");
        return true;
    }

    /// <summary>Reads a name that stands alone between the title, or its standfirst, and a date.</summary>
    private bool TryReadNameAboveDate(TextBlock name, TextBlock date)
    {
        var text = name.Text.Length <= MaxNameLength ? name.ToString() : string.Empty;
        if (!AuthorName.IsPerson(text) || CreditLine.Read(date.Text, _order) is not { IsComplete: true, Authors.Count: 0, Dates.Count: > 0 })
        {
            return false;
        }

        _namesByDates.Add(text);
        _annotations.Assign(name.Index, BlockRole.Byline, CreditRule, $"a name above a date");
        return true;
    }

    private void Add(CreditLine line)
    {
        _authors.AddRange(line.Authors);
        _dates.AddRange(line.Dates);
        var isNameByDate = line.Authors.Count == 0 && line.Dates.Count > 0 && AuthorName.IsPerson(line.Remainder);
        if (isNameByDate)
        {
            _namesByDates.Add(line.Remainder);
        }
    }

    private static BlockRole RoleOf(CreditLine line) =>
        line.Authors.Count > 0 ? BlockRole.Byline : line.Dates.Count > 0 ? BlockRole.Date : BlockRole.Engagement;
}
