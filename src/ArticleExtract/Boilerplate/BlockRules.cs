using System.Collections.Immutable;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>The rules that take a block out of the body by itself. The first one that applies gives the role.</summary>
internal static class BlockRules
{
    /// <summary>Link density above which a block leads elsewhere. Measured: 0.5 to 0.7 are alike, 0.33 loses linked prose.</summary>
    public const double MaxLinkDensity = 0.5;

    /// <summary>All rules, in the order they are asked.</summary>
    /// <remarks>
    /// Which rules are certain was measured with each alone in front of the model: they take nothing from wcxb-dev and give ml-dev 0.002, picture credits another 0.002; reviews give products 0.017.
    /// Of the others, sections cost services and listings, links cost listings and collections, controls cost listings.
    /// </remarks>
    public static readonly ImmutableArray<BlockRule> All =
    [
        new("hidden", BlockRole.Boilerplate, (page, block) => page.IsOutOfSight(block)) { IsCertain = _ => true },
        new("next-article", BlockRole.Boilerplate, (page, block) => page.IsInNextArticle(block)) { IsCertain = _ => true },
        new("comments", BlockRole.Comment, (page, block) => page.SectionOf(block) == BlockRole.Comment)
        {
            IsCertain = page => page.IsProduct || (page.IsArticle && !page.IsDiscussion),
        },
        new("engagement", BlockRole.Engagement, (page, block) => EngagementLine.IsMatch(page[block].Text)) { IsCertain = _ => true },
        new("tags", BlockRole.Boilerplate, (page, block) => TagLine.IsMatch(page[block].Text) && !page.IsProse(block)) { IsCertain = _ => true },
        new("furniture", BlockRole.Boilerplate, (page, block) => page.FurnitureShare(block) >= PageFurniture.MinShare) { IsCertain = _ => true },
        new("picture-credit", BlockRole.Boilerplate, (page, block) => IsPictureCredit(page[block])) { IsCertain = _ => true },
        new("section", BlockRole.Boilerplate, (page, block) => page.SectionOf(block) == BlockRole.Boilerplate),
        new("control", BlockRole.Boilerplate, (page, block) => page[block].Kind == BlockKind.Control),
        new("link-dense", BlockRole.Boilerplate, (page, block) => page.Measures(block).LinkDensity > MaxLinkDensity && !page.IsProse(block)),
    ];

    /// <summary>The rule that takes a block out of the body; <see langword="null"/> when none does.</summary>
    public static BlockRule? FindFirst(PageEvidence page, int block)
    {
        foreach (var rule in All)
        {
            if (rule.Applies(page, block))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Code and cells of tables have labels of other kinds: image: nginx.</summary>
    private static bool IsPictureCredit(TextBlock block) =>
        block.Kind is not (BlockKind.Heading or BlockKind.Code or BlockKind.TableCell) && PictureCredit.IsMatch(block.Text);
}
