namespace ArticleExtract.Metadata.Titles;

/// <summary>The title and what was found with it.</summary>
/// <param name="Title">The title; <see langword="null"/> when the page has none.</param>
/// <param name="Block">
/// Index of the block that is the title, or stands where one would though nothing makes that certain; -1 when it stands in no block.
/// </param>
/// <param name="PageTitle">The page title taken apart; empty parts where nothing stands around the title.</param>
/// <param name="PageTitleBlock">Index of the block that is the page title, on a page that begins with it; -1 otherwise.</param>
internal sealed record TitleReading(MetadataField<string>? Title, int Block, TitleSplit PageTitle, int PageTitleBlock)
{
    /// <summary>No block.</summary>
    public const int NoBlock = -1;

    public static readonly TitleReading None = new(null, NoBlock, default, NoBlock);

    /// <summary>A place of the title alone: the head lies around it all the same.</summary>
    public static TitleReading WithoutTitle(int block) => None with { Block = block };

    /// <summary>A line as title, without the site's name at its ends.</summary>
    public static TitleReading FromLine(MetadataContext context, int block, string sourceName)
    {
        var line = context.Page.Blocks[block].ToString();
        var split = new TitleParts(line).SplitBySiteName(context.Site) ?? new TitleSplit(string.Empty, line, string.Empty);
        return new TitleReading(new MetadataField<string>(split.Title, line, MetadataSource.HeadLine, sourceName), block, split, NoBlock);
    }
}
