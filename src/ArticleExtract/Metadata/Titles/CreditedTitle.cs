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
    private const string AboveCredits = "line above the credits";

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
        var lines = Math.Min(blocks.Count - 1, TitleLines.MaxLines);
        if (lines > 0 && StandsAboveCredits(blocks[0]))
        {
            return TitleReading.FromLine(context, 0, AboveCredits);
        }

        foreach (var trail in context.TrailLines)
        {
            if (trail + 1 < lines && StandsAboveCredits(blocks[trail + 1]))
            {
                return TitleReading.FromLine(context, trail + 1, AboveCredits);
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
        var behindProse = 0;
        foreach (var block in annotations.Page.Blocks)
        {
            if (!Prose.IsMatch(block))
            {
                continue;
            }

            if (FindLast(annotations, behindProse, Math.Min(block.Index, lines + 1)) is >= 0 and var title)
            {
                (current, prose) = (title, 0);
            }

            behindProse = block.Index + 1;
            allProse += block.Text.Length;
            prose += block.Text.Length;
            if (current != TitleReading.NoBlock && prose > mostProse)
            {
                (best, mostProse) = (current, prose);
            }
        }

        return mostProse >= allProse * MinProseShare ? best : TitleReading.NoBlock;
    }

    /// <summary>The line above the last date of some lines without running text: it alone has text behind it.</summary>
    /// <remarks>Looked for from the text upwards, when there is text: most lines of a page are read for no date.</remarks>
    private static int FindLast(PageAnnotations annotations, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (TitleLines.IsDated(annotations.Page.Blocks[i].Text) && FindAbove(annotations, i) is >= 0 and var title)
            {
                return title;
            }
        }

        return TitleReading.NoBlock;
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

    private static bool StandsAboveCredits(TextBlock line) =>
        TitleLines.CanBeTitle(line) && IsCredits(line.Page.Blocks[line.Index + 1].Text);

    private static bool IsCredits(ReadOnlySpan<char> line) =>
        CreditLine.Read(line) is { IsComplete: true } credits && credits.Authors.Count + credits.Dates.Count > 0;
}
