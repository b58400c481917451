using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Sites;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title that a page states outside its text, in the words of the heading that agrees with it where there is one.</summary>
internal static class AgreedTitle
{
    /// <summary>
    /// Share of words that a heading and a stated title have in common when they say the same: search engines and social networks are told
    /// the title in other words. Measured on the development pages of wcxb.
    /// </summary>
    private const double MinAgreement = 0.3;

    /// <summary>The same for the only heading of an article: it is the title even in quite other words.</summary>
    private const double MinAgreementOfOnlyHeading = 0.1;

    /// <summary>The same on a page that is not known to be an article, where a heading may name something else.</summary>
    private const double MinAgreementElsewhere = 0.6;

    /// <summary>Reads the title; <see langword="null"/> when the page states none.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var headings = MainHeadings.Read(context.Page, context.Site);
        var stated = StatedTitles.Read(context);
        var splits = SplitAll(context, stated, headings);
        headings.RemoveAll(heading => IsNameless(heading.ToString(), context.Site));
        if (FindAgreeing(context, headings, splits) is { } agreeing)
        {
            return FromHeading(agreeing, splits);
        }

        var named = splits.FindIndex(split => !IsNameless(split.Title, context.Site));
        if (named < 0 && headings.Count > 0)
        {
            return FromHeading(headings[0], splits);
        }

        var chosen = Math.Max(named, 0);
        return stated.Count == 0 ? null : FromStated(context.Page, stated[chosen], splits[chosen]);
    }

    private static List<TitleSplit> SplitAll(MetadataContext context, List<MetadataField<string>> stated, List<TextBlock> headings)
    {
        return stated.ConvertAll(title => Split(title.Value));

        TitleSplit Split(string title)
        {
            var parts = new TitleParts(title);
            return parts.SplitByRepetition(IsRepeated) ?? parts.SplitBySiteName(context.Site) ?? new TitleSplit(string.Empty, title, string.Empty);
        }

        bool IsRepeated(string part) => !context.Site.Contains(part)
            && (stated.Exists(other => LooseText.Equals(other.Value, part)) || headings.Exists(heading => LooseText.Equals(heading.Text, part)));
    }

    /// <summary>The heading that agrees best with a stated title; the first one where several do.</summary>
    private static TextBlock? FindAgreeing(MetadataContext context, List<TextBlock> headings, List<TitleSplit> splits)
    {
        TextBlock? best = null;
        var bestAgreement = MinimumFor(context.Annotations.PageType, headings.Count);
        foreach (var split in splits)
        {
            if (IsNameless(split.Title, context.Site))
            {
                continue;
            }

            var words = new TitleWords(split.Title);
            foreach (var heading in headings)
            {
                var agreement = MeasureAgreement(heading, split.Title, words);
                if (agreement > bestAgreement || (agreement == bestAgreement && (best is null || heading.Index < best?.Index)))
                {
                    (best, bestAgreement) = (heading, agreement);
                }
            }
        }

        return best;
    }

    private static double MinimumFor(PageType pageType, int headings) => pageType switch
    {
        PageType.Article or PageType.Forum when headings == 1 => MinAgreementOfOnlyHeading,
        PageType.Article or PageType.Forum => MinAgreement,
        _ => MinAgreementElsewhere,
    };

    /// <summary>Headings of the second level are many, so one of them must say the very same.</summary>
    private static double MeasureAgreement(TextBlock heading, string title, TitleWords words) =>
        LooseText.Equals(heading.Text, title) ? 1 : heading.Level > 1 ? 0 : words.MeasureAgreement(heading.Text);

    /// <summary>Whether a text names the site or its first page instead of this page.</summary>
    private static bool IsNameless(string title, SiteNames site) => site.Contains(title) || BreadcrumbWords.IsHome(title);

    private static TitleReading FromHeading(TextBlock heading, List<TitleSplit> splits)
    {
        var text = MainHeadings.TextOf(heading);
        var field = new MetadataField<string>(text, heading.ToString(), MetadataSource.Heading, $"h{heading.Level}");
        return new TitleReading(field, heading.Index, splits.Find(split => LooseText.Equals(split.Title, text)), TitleReading.NoBlock);
    }

    /// <summary>A stated title, or the most of it that stands on a line by itself: pages without headings set their titles in large type.</summary>
    private static TitleReading FromStated(Page page, MetadataField<string> stated, TitleSplit split)
    {
        var block = FindLine(page, split.Title);
        if (block == TitleReading.NoBlock && split.Title == stated.Value && new TitleParts(stated.Value).SplitByRepetition(IsMostOfIt) is { } most)
        {
            (split, block) = (most, FindLine(page, most.Title));
        }

        return new TitleReading(stated with { Value = split.Title }, block, split, TitleReading.NoBlock);

        bool IsMostOfIt(string part) => part.Length * 2 >= stated.Value.Length && BeginsBlock(page, part);
    }

    /// <summary>Whether the first line of a block is a text: behind a line break, bylines may follow.</summary>
    private static bool BeginsBlock(Page page, string text)
    {
        foreach (var block in page.Blocks)
        {
            var lineEnd = block.Text.IndexOf('\n');
            if (LooseText.Equals(lineEnd < 0 ? block.Text : block.Text[..lineEnd], text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The block that says a title: a heading, or else the first one.</summary>
    private static int FindLine(Page page, string title)
    {
        var first = TitleReading.NoBlock;
        foreach (var block in page.Blocks)
        {
            if (!block.IsHidden && LooseText.Equals(block.Text, title))
            {
                if (block.Kind == BlockKind.Heading)
                {
                    return block.Index;
                }

                first = first == TitleReading.NoBlock ? block.Index : first;
            }
        }

        return first;
    }
}
