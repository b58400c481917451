using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title by the breadcrumb trail that ends in it: the last step stands again on a line below.</summary>
internal static class TrailedTitle
{
    /// <summary>How far below its trail a title stands: sections and credits come between.</summary>
    private const int MaxDistance = 10;

    /// <summary>Reads the title; <see langword="null"/> when no line repeats the end of a trail.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var blocks = context.Page.Blocks;
        var lines = Math.Min(blocks.Count, TitleLines.MaxLines);
        foreach (var trail in context.TrailLines)
        {
            if (BreadcrumbTrail.Read(blocks[trail].Text, null) is not { Crumbs: [_, .., var last] })
            {
                continue;
            }

            for (var title = trail + 1; title < Math.Min(lines, trail + 1 + MaxDistance); title++)
            {
                if (LooseText.Equals(blocks[title].Text, last) && TitleLines.CanBeTitle(blocks[title]))
                {
                    return TitleReading.FromLine(context, title, "last step of the trail");
                }
            }
        }

        return null;
    }
}
