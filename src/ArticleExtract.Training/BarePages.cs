using System.Net;
using System.Text;
using ArticleExtract.Pages;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>Writes pages that hold nothing but their main content: entries of feeds, pasted articles, what other extractors leave.</summary>
/// <remarks>Real pages all have something around the article, so from them alone trees learn that the ends of a page are boilerplate.</remarks>
internal static class BarePages
{
    /// <summary>The main content as plain markup, without a class, a link or a section.</summary>
    public static string WriteHtml(LabelledPage page)
    {
        var html = new StringBuilder();
        foreach (var block in page.Annotations.Page.Blocks)
        {
            if (page.Labels[block.Index] == BlockLabel.MainContent)
            {
                var tag = TagOf(block);
                html.Append('<').Append(tag).Append('>').Append(WebUtility.HtmlEncode(block.Text.ToString())).Append("</").Append(tag).Append(">\n");
            }
        }

        return html.ToString();
    }

    /// <summary>The lines of a flattened page that are main content, or that an earlier strategy knows: its title, its credits, its lists.</summary>
    public static string WriteText(LabelledPage page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Annotations.Page.Blocks)
        {
            if (page.Labels[block.Index] == BlockLabel.MainContent || page.Annotations.Roles[block.Index] != BlockRole.Unassigned)
            {
                text.Append(block.Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string TagOf(TextBlock block) => block.Kind switch
    {
        BlockKind.Heading => $"h{Math.Clamp(block.Level, 1, 6)}",
        BlockKind.ListItem => "li",
        BlockKind.Quote => "blockquote",
        BlockKind.Code => "pre",
        _ => "p",
    };
}
