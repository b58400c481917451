using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Sites;
using ArticleExtract.Metadata.Titles;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata;

/// <summary>Reads the title: the heading that says what the page states outside its text, or what the page states, without the site's name.</summary>
internal static class TitleReader
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

    private static readonly ExtractionRule Rule = new("metadata", "title");

    /// <summary>Reads the title of a page.</summary>
    public static TitleReading Read(MetadataContext context)
    {
        var reading = ReadStated(context)
            ?? RepeatedTitle.Read(context)
            ?? AddressedTitle.Read(context)
            ?? PlacedTitle.Read(context)
            ?? TitleReading.None;
        context.Annotations.Note(Rule, $"{reading.Title?.Value ?? "none"}, from {reading.Title?.SourceName ?? "no line"}");
        return reading;
    }

    private static TitleReading? ReadStated(MetadataContext context)
    {
        var headings = MainHeadings.Read(context.Page);
        var stated = StatedTitles.Read(context);
        var splits = stated.ConvertAll(title => Split(title.Value, stated, headings, context.Site));
        headings.RemoveAll(heading => IsNameless(heading.ToString(), context.Site));
        var best = FindAgreeing(headings, splits, context.Site, context.Annotations.PageType is PageType.Article or PageType.Forum);
        if (best is { } heading)
        {
            return FromHeading(heading, splits);
        }

        var named = splits.FindIndex(split => !IsNameless(split.Title, context.Site));
        if (named < 0 && headings.Count > 0)
        {
            return FromHeading(headings[0], splits);
        }

        var chosen = Math.Max(named, 0);
        return stated.Count == 0 ? null : FromStated(context.Page, stated[chosen], splits[chosen]);
    }

    private static TitleReading FromStated(Page page, MetadataField<string> stated, TitleSplit split) =>
        new(stated with { Value = split.Title }, FindBlock(page, split.Title), split, TitleReading.NoBlock);

    /// <summary>The block that says a title: a heading, or else the first one.</summary>
    private static int FindBlock(Page page, string title)
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

    /// <summary>Whether a text names the site or its first page instead of this page.</summary>
    private static bool IsNameless(string title, SiteNames site) => site.Contains(title) || BreadcrumbWords.IsHome(title);

    /// <summary>The title without what the site put around it: the part that is stated elsewhere or a heading, or all but the site's name.</summary>
    private static TitleSplit Split(string title, List<MetadataField<string>> stated, List<TextBlock> headings, SiteNames site)
    {
        var parts = new TitleParts(title);
        return parts.SplitByRepetition(IsRepeated) ?? parts.SplitBySiteName(site) ?? new TitleSplit(string.Empty, title, string.Empty);

        bool IsRepeated(string part) => !site.Contains(part)
            && (stated.Exists(other => LooseText.Equals(other.Value, part)) || headings.Exists(heading => LooseText.Equals(heading.Text, part)));
    }

    /// <summary>The heading that agrees best with a stated title; the first one where several do.</summary>
    private static TextBlock? FindAgreeing(List<TextBlock> headings, List<TitleSplit> splits, SiteNames site, bool isArticle)
    {
        TextBlock? best = null;
        var bestAgreement = !isArticle ? MinAgreementElsewhere : headings.Count == 1 ? MinAgreementOfOnlyHeading : MinAgreement;
        foreach (var split in splits)
        {
            if (IsNameless(split.Title, site))
            {
                continue;
            }

            var words = new TitleWords(split.Title);
            foreach (var heading in headings)
            {
                var agreement = MeasureAgreement(heading, split.Title, words);
                if (agreement > bestAgreement || (agreement == bestAgreement && heading.Index < best?.Index))
                {
                    (best, bestAgreement) = (heading, agreement);
                }
            }
        }

        return best;
    }

    /// <summary>Headings of the second level are many, so one of them must say the very same.</summary>
    private static double MeasureAgreement(TextBlock heading, string title, TitleWords words) =>
        LooseText.Equals(heading.Text, title) ? 1 : heading.Level > 1 ? 0 : words.MeasureAgreement(heading.Text);

    private static TitleReading FromHeading(TextBlock heading, List<TitleSplit> splits)
    {
        var text = heading.ToString();
        var field = new MetadataField<string>(text, text, MetadataSource.Heading, $"h{heading.Level}");
        return new TitleReading(field, heading.Index, splits.Find(split => LooseText.Equals(split.Title, text)), TitleReading.NoBlock);
    }
}
