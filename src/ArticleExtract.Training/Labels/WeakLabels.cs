using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Training.Labels;

/// <summary>Mends what the extractors that gave weak labels are known to get wrong.</summary>
internal static class WeakLabels
{
    /// <summary>Share of a block's words that the description has, from which it repeats the description.</summary>
    private const double MinShared = 0.8;

    /// <summary>Share of the description that the block has.</summary>
    private const double MinCovered = 0.6;

    /// <summary>
    /// Captions and credits are boilerplate: the extractors keep 70% of their words, wcxb-dev 6%. A standfirst, which repeats the description, is
    /// undecided where they drop it: it stands outside the element that they take for the body, and readers count it to the article.
    /// </summary>
    public static void Mend(Page page, BlockLabel[] labels)
    {
        var description = HashedWords.OfDescription(page.Metadata);
        foreach (var block in page.Blocks)
        {
            ref var label = ref labels[block.Index];
            if (block.Kind == BlockKind.Caption || PictureCredit.IsMatch(block.Text) || PictureCredit.EndsCaption(block.Text))
            {
                label = BlockLabel.Boilerplate;
            }
            else if (label == BlockLabel.Boilerplate && description is not null && Repeats(block, description))
            {
                label = BlockLabel.Undecided;
            }
        }
    }

    private static bool Repeats(TextBlock block, HashedWords description)
    {
        var (words, shared) = (0, 0);
        foreach (var word in Words.Enumerate(block.Text))
        {
            words++;
            shared += description.Contains(word) ? 1 : 0;
        }

        return shared > MinShared * words && shared > MinCovered * description.Count;
    }
}
