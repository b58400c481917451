using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Scores elements as Readability does: a paragraph's score goes to the elements around it, the farther the less.</summary>
internal static class ContainerScores
{
    /// <summary>Elements around a paragraph that get a part of its score.</summary>
    private const int Levels = 5;

    /// <summary>The best element; <see cref="PageElement.NoElement"/> when there is no paragraph.</summary>
    public static int FindBest(PageMeasures page)
    {
        var count = page.Page.ElementCount;
        var scores = RentedArrays.Zeros<float>(count);
        for (var i = 0; i < page.BlockCount && count > 0; i++)
        {
            AddScore(page, i, scores);
        }

        var (best, bestScore) = (PageElement.NoElement, 0f);
        for (var i = 0; i < count; i++)
        {
            if (scores[i] > bestScore && scores[i] * ShareUnlinked(page, i) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        RentedArrays.Return(scores);
        return best;
    }

    private static void AddScore(PageMeasures page, int block, Span<float> scores)
    {
        float score = page.Of(block).ParagraphScore;
        var element = page.Page.Record(block).Element;
        for (var level = 0; level < Levels && score > 0; level++)
        {
            element = element == PageElement.NoElement ? element : page.Page.ElementRecord(element).Parent;
            if (element == PageElement.NoElement)
            {
                return;
            }

            scores[element] += level switch
            {
                0 => score,
                1 => score / 2,
                _ => score / (level * 3),
            };
        }
    }

    private static float ShareUnlinked(PageMeasures page, int element)
    {
        ref readonly var record = ref page.Page.ElementRecord(element);
        var totals = page.Between(record.FirstBlock, record.EndBlock);
        return totals.Characters == 0 ? 0 : 1 - ((float)totals.Linked / totals.Characters);
    }
}
