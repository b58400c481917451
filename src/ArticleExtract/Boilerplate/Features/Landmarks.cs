using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Where an article's head stands on a page.</summary>
/// <param name="Title">Index of the title's block, or else of the main heading's; -1 when there is neither.</param>
/// <param name="Credit">Index of the first byline or date; -1 when there is neither.</param>
internal readonly record struct Landmarks(int Title, int Credit)
{
    /// <summary>Finds them by the roles that earlier strategies gave.</summary>
    public static Landmarks Find(PageAnnotations annotations)
    {
        var title = annotations.FindFirst(role => role == BlockRole.Title);
        var credit = annotations.FindFirst(role => role is BlockRole.Byline or BlockRole.Date);
        return new Landmarks(title < 0 ? FindMainHeading(annotations.Page) : title, credit);
    }

    /// <summary>The longest heading of the first level: the others are logos.</summary>
    private static int FindMainHeading(Page page)
    {
        var (heading, length) = (-1, 0);
        foreach (var block in page.Blocks)
        {
            if (block is { Kind: BlockKind.Heading, Level: 1, IsHidden: false } && block.Range.Length > length)
            {
                (heading, length) = (block.Index, block.Range.Length);
            }
        }

        return heading;
    }
}
