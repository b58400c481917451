using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Titles;

/// <summary>
/// Finds the title by what stands around it: between a breadcrumb trail or the page's start and a byline or a date, or above the date
/// that most of the running text follows.
/// </summary>
/// <remarks>The first finds the titles of texts that have no running text, such as poems and results.</remarks>
internal static class CreditedTitle
{
    private const int MaxLines = 300;

    /// <summary>How far above the date a title stands: sections and names may come between.</summary>
    private const int MaxDistance = 4;

    /// <summary>A line of fewer words may be a section or a name, where no trail stands above it.</summary>
    private const int MinWords = 5;

    /// <summary>Share of the page's running text that must follow: a teaser has credits too.</summary>
    private const double MinProseShare = 0.5;

    /// <summary>Reads the title; <see langword="null"/> when no line stands so.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var blocks = context.Page.Blocks;
        var lines = Math.Min(blocks.Count - 1, MaxLines);
        for (var i = 0; i < lines; i++)
        {
            if ((i == 0 || BreadcrumbTrail.IsAnchoredLine(blocks[i - 1].Text)) && TitleLines.CanBeTitle(blocks[i]) && IsCredits(blocks[i + 1].Text))
            {
                return TitleReading.FromLine(context, i, "line above the credits");
            }
        }

        var best = FindAboveMostProse(context.Annotations, lines);
        return best == TitleReading.NoBlock ? null : TitleReading.FromLine(context, best, "line above the date of the text");
    }

    /// <summary>The line above a date that more of the running text follows, up to the next such line, than any other.</summary>
    private static int FindAboveMostProse(PageAnnotations annotations, int lines)
    {
        var (best, mostProse, allProse) = (TitleReading.NoBlock, 0, 0);
        var (current, prose) = (TitleReading.NoBlock, 0);
        foreach (var block in annotations.Page.Blocks)
        {
            var length = Prose.IsMatch(block) ? block.Text.Length : 0;
            allProse += length;
            if (length == 0 && block.Index <= lines && TitleLines.IsDated(block.Text) && FindAbove(annotations, block.Index) is >= 0 and var title)
            {
                (current, prose) = (title, title == current ? prose : 0);
            }

            prose += length;
            if (current != TitleReading.NoBlock && prose > mostProse)
            {
                (best, mostProse) = (current, prose);
            }
        }

        return mostProse >= allProse * MinProseShare ? best : TitleReading.NoBlock;
    }

    private static int FindAbove(PageAnnotations annotations, int date)
    {
        var blocks = annotations.Page.Blocks;
        for (var i = date - 1; i >= Math.Max(0, date - MaxDistance) && !Prose.IsMatch(blocks[i]); i--)
        {
            if (TitleLines.ReadsLikeTitle(annotations, blocks[i], MinWords))
            {
                return i;
            }
        }

        return TitleReading.NoBlock;
    }

    private static bool IsCredits(ReadOnlySpan<char> line) =>
        CreditLine.Read(line) is { IsComplete: true } credits && credits.Authors.Count + credits.Dates.Count > 0;
}
