using ArticleExtract.Metadata.Sites;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>The headings of a page that can be its title.</summary>
internal static class MainHeadings
{
    /// <summary>A longer heading is a paragraph in disguise.</summary>
    private const int MaxLength = 300;

    /// <summary>What has more is no page with a title but a list of them.</summary>
    private const int MaxHeadings = 30;

    /// <summary>The level from which headings are no titles by themselves: there are too many. One with the words of the page title can be.</summary>
    private const int TooDeep = 3;

    /// <summary>One word before the name of a site is a section as often as a title.</summary>
    private const int MinTitleWords = 2;

    /// <summary>The visible headings of the highest level that the page uses, in page order; empty when it has none above the third.</summary>
    public static List<TextBlock> Read(Page page)
    {
        var headings = new List<TextBlock>();
        var level = TooDeep;
        foreach (var block in page.Blocks)
        {
            if (!IsHeading(block) || block.Level > level)
            {
                continue;
            }

            if (block.Level < level)
            {
                headings.Clear();
                level = block.Level;
            }

            if (headings.Count < MaxHeadings)
            {
                headings.Add(block);
            }
        }

        return level < TooDeep ? headings : [];
    }

    /// <summary>
    /// The same for pages that may name what they are a part of. A book or a forum names itself in its highest heading: where the page title ends with that
    /// name, and the site is not called by the rest of it, the heading behind it that has this rest is the only one.
    /// </summary>
    public static List<TextBlock> Read(Page page, SiteNames site)
    {
        var headings = Read(page);
        if (page.Metadata.PageTitle is not { } pageTitle || new TitleParts(pageTitle) is not { BeforeLast: var title, LastPart: var name }
            || Words.Count(title) < MinTitleWords || site.Suggests(title))
        {
            return headings;
        }

        var named = headings.FindIndex(heading => LooseText.Equals(TextOf(heading), name));
        return named >= 0 && FindBehind(headings[named], title) is { } heading ? [heading] : headings;
    }

    /// <summary>The text of a heading without a permalink at its end: a linked mark such as ¶.</summary>
    public static string TextOf(TextBlock heading)
    {
        var text = heading.Text;
        if (heading.Links is [.., { Range: var link }] && link.Start > 0 && link.End == text.Length && Words.Count(text[link.Start..]) == 0)
        {
            text = text[..link.Start].TrimEnd();
        }

        return text.ToString();
    }

    private static TextBlock? FindBehind(TextBlock heading, string text)
    {
        for (var i = heading.Index + 1; i < heading.Page.Blocks.Count; i++)
        {
            var block = heading.Page.Blocks[i];
            if (IsHeading(block) && block.Level <= TooDeep && LooseText.Equals(TextOf(block), text))
            {
                return block;
            }
        }

        return null;
    }

    private static bool IsHeading(TextBlock block) => block.Kind == BlockKind.Heading && !block.IsHidden && block.Text.Length <= MaxLength;
}
