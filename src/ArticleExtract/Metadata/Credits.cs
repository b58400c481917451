using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>What stands around the title: bylines, dates, a trail, controls. Reading them takes them out of the body.</summary>
internal sealed class Credits
{
    private static readonly ExtractionRule TitleLine = new("metadata", "title-line");
    private static readonly ExtractionRule CreditRule = new("metadata", "credit-line");
    private static readonly ExtractionRule TrailRule = new("metadata", "breadcrumb-line");

    private readonly List<string> _authors = [];
    private readonly List<CreditDate> _dates = [];

    private Credits()
    {
    }

    /// <summary>The names that bylines give.</summary>
    public IReadOnlyList<string> Authors => _authors;

    /// <summary>The dates of the credit lines.</summary>
    public IReadOnlyList<CreditDate> Dates => _dates;

    /// <summary>The trail; <see langword="null"/> when no line is one.</summary>
    public BreadcrumbTrail? Trail { get; private set; }

    /// <summary>Reads the lines around the title.</summary>
    public static Credits Read(MetadataContext context, TitleReading title)
    {
        var credits = new Credits();
        var head = PageHead.Find(context.Page, title.Block);
        credits.Trail = BreadcrumbTrail.Read(title.PageTitle.Prefix, title.Title?.Value);
        for (var i = head.Start; i < head.End; i++)
        {
            var block = context.Page.Blocks[i];
            if (i == title.Block || i == title.PageTitleBlock || LooseText.Equals(block.Text, title.Title?.Value))
            {
                context.Annotations.Assign(i, BlockRole.Title, TitleLine, $"says the title");
            }
            else if (!Prose.IsMatch(block))
            {
                credits.ReadLine(context, block, title.Title?.Value);
            }
        }

        if (title.PageTitleBlock >= 0)
        {
            context.Annotations.Assign(title.PageTitleBlock, BlockRole.Title, TitleLine, $"repeats the title");
        }

        return credits;
    }

    private void ReadLine(MetadataContext context, TextBlock block, string? title)
    {
        var annotations = context.Annotations;
        if (BreadcrumbTrail.Read(block.Text, title) is { IsAnchored: true } trail)
        {
            Trail ??= trail;
            annotations.Assign(block.Index, BlockRole.Breadcrumb, TrailRule, $"{trail.Crumbs.Count} steps");
            return;
        }

        var line = CreditLine.Read(block.Text, context.DayMonthOrder);
        _authors.AddRange(line.Authors);
        _dates.AddRange(line.Dates);
        if (line.IsComplete)
        {
            var role = line.Authors.Count > 0 ? BlockRole.Byline : line.Dates.Count > 0 ? BlockRole.Date : BlockRole.Engagement;
            annotations.Assign(block.Index, role, CreditRule, $"{line.Authors.Count} authors, {line.Dates.Count} dates");
        }
    }
}
