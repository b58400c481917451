using System.Buffers;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The probability of each block of a page to be main content, in rented memory: dispose it.</summary>
internal sealed class BlockScores : IDisposable
{
    /// <summary>
    /// How much a block's score is that of all blocks of its make on the page. Measured in cross-validation: 0.4 gives a little, 0.6 takes it back.
    /// </summary>
    private const float PathShare = 0.4f;

    private readonly float[] _scores;
    private readonly int[] _words;
    private readonly int _count;

    private BlockScores(PageMeasures page)
    {
        _count = page.BlockCount;
        _scores = ArrayPool<float>.Shared.Rent(_count);
        _words = ArrayPool<int>.Shared.Rent(_count);
    }

    /// <summary>The probabilities, by block index.</summary>
    public ReadOnlySpan<float> Values => _scores.AsSpan(0, _count);

    /// <summary>The blocks' words, by block index; none where an earlier strategy gave a role: these blocks are not open to choice.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, _count);

    /// <summary>Scores the blocks of a page.</summary>
    public static BlockScores Of(PageAnnotations annotations, BlockModel model)
    {
        var (tokens, trees) = model.For(annotations.Page.Format);
        using var measures = PageMeasures.Of(annotations, tokens);
        using var features = FeatureSet.Measure(measures);
        var scores = new BlockScores(measures);
        for (var i = 0; i < measures.BlockCount; i++)
        {
            scores._words[i] = annotations.Roles[i] == BlockRole.Unassigned ? measures.Of(i).Words : 0;
        }

        trees.Evaluate(features, scores._scores);

        if (measures.IsMarkup)
        {
            scores.Smooth(measures);
        }

        return scores;
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<int>.Shared.Return(_words);
    }

    /// <summary>Blocks of the same make are the same thing more often than not: cards, replies, menu entries.</summary>
    private void Smooth(PageMeasures page)
    {
        var sums = new Dictionary<uint, (float Score, int Words)>();
        for (var i = 0; i < _count; i++)
        {
            var (score, words) = sums.GetValueOrDefault(PathOf(page, i));
            sums[PathOf(page, i)] = (score + (_scores[i] * (1 + _words[i])), words + 1 + _words[i]);
        }

        for (var i = 0; i < _count; i++)
        {
            var (score, words) = sums[PathOf(page, i)];
            _scores[i] += PathShare * ((score / words) - _scores[i]);
        }
    }

    private static uint PathOf(PageMeasures page, int block) => page.Elements.Place(page.Page.Record(block).Element).Path;
}
