using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>The rules that take a block out of the body by itself. The first one that applies gives the role.</summary>
internal static class BlockRules
{
    /// <summary>Link density above which a block leads elsewhere. Measured: 0.5 to 0.7 are alike, 0.33 loses linked prose.</summary>
    public const double MaxLinkDensity = 0.5;

    private static readonly BlockRule[] InOrder =
    [
        new("hidden", BlockRole.Boilerplate, "a browser would not show it", (page, block) => page[block].IsHidden),
        new("next-article", BlockRole.Boilerplate, "belongs to the next article", (page, block) => page.IsInNextArticle(block)),
        new("comments", BlockRole.Comment, "lies among the readers' comments", (page, block) => page.SectionOf(block) == BlockRole.Comment),
        new("section", BlockRole.Boilerplate, "lies in a section of boilerplate", (page, block) => page.SectionOf(block) == BlockRole.Boilerplate),
        new("control", BlockRole.Boilerplate, "text of a control", (page, block) => page[block].Kind == BlockKind.Control),
        new("engagement", BlockRole.Engagement, "a counter or a control for readers", (page, block) => EngagementLine.IsMatch(page[block].Text)),
        new("tags", BlockRole.Boilerplate, "names tags", (page, block) => TagLine.IsMatch(page[block].Text) && !page.IsProse(block)),
        new("furniture", BlockRole.Boilerplate, "made up of phrases of page furniture", (page, block) => page.FurnitureShare(block) >= PageFurniture.MinShare),
        new("link-dense", BlockRole.Boilerplate, "mostly links", (page, block) => page.Measures(block).LinkDensity > MaxLinkDensity && !page.IsProse(block)),
    ];

    /// <summary>Takes a block out of the body if a rule applies, or if an earlier strategy knew what it is.</summary>
    /// <returns>Whether the block is out.</returns>
    public static bool Exclude(PageAnnotations annotations, PageEvidence page, int block)
    {
        if (annotations.Roles[block] != BlockRole.Unassigned)
        {
            return true;
        }

        foreach (var rule in InOrder)
        {
            if (rule.Applies(page, block))
            {
                var measures = page.Measures(block);
                annotations.Assign(block, rule.Role, rule.Rule, $"{rule.Reason}: {measures.Words} words, link density {measures.LinkDensity}, furniture {page.FurnitureShare(block):0.00}");
                return true;
            }
        }

        return false;
    }
}
