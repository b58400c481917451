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

    /// <summary>The visible headings of the highest level that the page uses, in page order; empty when it has none above the third.</summary>
    public static List<TextBlock> Read(Page page)
    {
        var headings = new List<TextBlock>();
        var level = 3;
        foreach (var block in page.Blocks)
        {
            if (block.Kind != BlockKind.Heading || block.Level > level || block.IsHidden || block.Text.Length > MaxLength)
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

        return level < 3 ? headings : [];
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
}
