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

    /// <summary>Fewer expected words of main content are no article. Measured in cross-validation on pages whose gold is empty.</summary>
    private const double MinWords = 10;

    /// <summary>The same on a page without running text, where a menu may be all there is. In cross-validation 40 and 10 are alike.</summary>
    private const double MinWordsWithoutProse = 40;

    /// <summary>Share of prose among the words expected to be main content from which a page is one of prose, not of cards or entries.</summary>
    private const double ProsePageShare = 0.9;

    /// <summary>Words up to which a block is short.</summary>
    private const int ShortWords = 15;

    /// <summary>
    /// What the odds of a doubted block are divided by. Measured in cross-validation: ml-dev gains 0.015 precision and loses 0.003 recall, wcxb-dev
    /// stays the same; without the limits of length and page it loses 0.003.
    /// </summary>
    private const float Doubt = 7.4f;

    private readonly float[] _scores;
    private readonly int[] _words;
    private readonly int _count;
    private readonly TreeEnsemble _trees;
    private readonly FeatureMatrix _features;
    private ScoreContributions? _contributions;

    private BlockScores(PageMeasures page, TreeEnsemble trees)
    {
        _count = page.BlockCount;
        _trees = trees;
        _features = FeatureSet.Measure(page);
        MinExpectedWords = page.All.ProseWords > 0 ? MinWords : MinWordsWithoutProse;
        _scores = ArrayPool<float>.Shared.Rent(_count);
        _words = ArrayPool<int>.Shared.Rent(_count);
    }

    /// <summary>The probabilities, by block index.</summary>
    public ReadOnlySpan<float> Values => _scores.AsSpan(0, _count);

    /// <summary>The blocks' words, by block index; none where an earlier strategy gave a role: these blocks are not open to choice.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, _count);

    /// <summary>Expected words of main content below which the page has none.</summary>
    public double MinExpectedWords { get; }

    /// <summary>Scores the blocks of a page.</summary>
    public static BlockScores Of(PageAnnotations annotations, DensityVerdicts density, BlockModel model)
    {
        var (tokens, trees) = model.For(annotations.Page.Format);
        using var measures = PageMeasures.Of(annotations, density, tokens);
        var scores = new BlockScores(measures, trees);
        for (var i = 0; i < measures.BlockCount; i++)
        {
            scores._words[i] = annotations.Roles[i] == BlockRole.Unassigned ? measures.Of(i).Words : 0;
        }

        trees.Evaluate(scores._features, scores._scores);

        if (measures.IsMarkup)
        {
            scores.Smooth(measures);
        }

        scores.DoubtShortBlocks(measures);

        return scores;
    }

    /// <summary>The features that moved a block's score most, and by how much. Without this call they cost nothing.</summary>
    public string Explain(int block) => (_contributions ??= new ScoreContributions(_trees, _features)).Describe(block, Values[block]);

    public void Dispose()
    {
        _features.Dispose();
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

    /// <summary>
    /// On a page of prose, short blocks that the density rules drop are captions, buttons and notices more often than they score: they are few
    /// words of the training, and each looks like what a listing is made of.
    /// </summary>
    private void DoubtShortBlocks(PageMeasures page)
    {
        var (expected, prose) = (0.0, 0.0);
        for (var i = 0; i < _count; i++)
        {
            expected += _scores[i] * _words[i];
            prose += page.Facts(i).IsProse ? _scores[i] * _words[i] : 0;
        }

        for (var i = 0; i < _count && prose >= ProsePageShare * expected; i++)
        {
            if (_words[i] is > 0 and <= ShortWords && page.Density[i].Role != BlockRole.MainContent)
            {
                _scores[i] /= _scores[i] + (Doubt * (1 - _scores[i]));
            }
        }
    }

    private static uint PathOf(PageMeasures page, int block) => page.Elements.Place(page.Page.Record(block).Element).Path;
}
