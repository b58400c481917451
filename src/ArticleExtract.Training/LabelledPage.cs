using ArticleExtract.Pages;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>A page, and what its blocks are.</summary>
/// <param name="Annotations">The page, and what the strategies before the stripper say of it.</param>
/// <param name="Labels">The label of each block.</param>
/// <param name="Gold">What the labels were made from.</param>
internal sealed record LabelledPage(PageAnnotations Annotations, BlockLabel[] Labels, PageLabels Gold)
{
    /// <summary>Labels the blocks of a page.</summary>
    public static LabelledPage Of(PageAnnotations annotations, PageLabels gold) => new(annotations, GoldAlignment.Label(annotations.Page, gold), gold);

    /// <summary>Whether a person said what a block is.</summary>
    public bool IsStated(int block) => SnippetLabels.Of(Annotations.Page.Blocks[block].Text, Gold) is not null;
}
