using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Credits;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title by what stands around it: below a breadcrumb trail or the page's start, and directly above a byline or a date.</summary>
/// <remarks>This finds the titles of texts that have no running text, such as poems and results.</remarks>
internal static class CreditedTitle
{
    private const int MaxLines = 300;

    /// <summary>Reads the title; <see langword="null"/> when no line stands so.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var blocks = context.Page.Blocks;
        for (var i = 0; i < Math.Min(blocks.Count - 1, MaxLines); i++)
        {
            if ((i == 0 || IsTrail(blocks[i - 1].Text)) && TitleLines.CanBeTitle(blocks[i]) && IsCredits(blocks[i + 1].Text))
            {
                return TitleReading.FromLine(context, i, "line above the credits");
            }
        }

        return null;
    }

    private static bool IsTrail(ReadOnlySpan<char> line) => BreadcrumbTrail.Read(line, null) is { IsAnchored: true };

    private static bool IsCredits(ReadOnlySpan<char> line) =>
        CreditLine.Read(line) is { IsComplete: true } credits && credits.Authors.Count + credits.Dates.Count > 0;
}
