using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Scores the open blocks of a page: by the trees, by the blocks of the same make, and by what doubts short ones.</summary>
internal readonly ref struct BlockScorer
{
    /// <summary>
    /// How much a block's score is that of all blocks of its make on the page. Measured in cross-validation: 0.4 gives a little, 0.6 takes it back.
    /// </summary>
    private const float PathShare = 0.4f;

    /// <summary>Share of prose among the words expected to be main content from which a page is one of prose, not of cards or entries.</summary>
    private const double ProsePageShare = 0.9;

    /// <summary>Words up to which a block is short.</summary>
    private const int ShortWords = 15;

    /// <summary>
    /// What the odds of a doubted block are divided by. Measured in cross-validation: ml-dev gains 0.015 precision and loses 0.003 recall, wcxb-dev
    /// stays the same; without the limits of length and page it loses 0.003.
    /// </summary>
    private const float Doubt = 7.4f;

    /// <summary>Blocks whose features are held at a time: few enough for the cache, and memory does not grow with the page.</summary>
    private const int BatchSize = 128;

    private readonly PageMeasures _page;
    private readonly ReadOnlySpan<int> _open;
    private readonly ReadOnlySpan<int> _words;
    private readonly Span<float> _scores;

    /// <summary>Scores nothing yet.</summary>
    /// <param name="page">What is measured of the page.</param>
    /// <param name="open">The blocks that have no role yet.</param>
    /// <param name="words">The words of each block.</param>
    /// <param name="scores">Takes the score of each open block.</param>
    public BlockScorer(PageMeasures page, ReadOnlySpan<int> open, ReadOnlySpan<int> words, Span<float> scores)
    {
        _page = page;
        _open = open;
        _words = words;
        _scores = scores;
    }

    /// <summary>Scores the blocks.</summary>
    /// <param name="trees">What scores one block.</param>
    /// <param name="summary">Takes the features of all of them.</param>
    public void Score(TreeEnsemble trees, PageSummary summary)
    {
        Evaluate(trees, summary);
        if (_page.IsMarkup)
        {
            Smooth();
        }

        DoubtShortBlocks();
    }

    private void Evaluate(TreeEnsemble trees, PageSummary summary)
    {
        Span<float> probabilities = stackalloc float[BatchSize];
        for (var first = 0; first < _open.Length; first += BatchSize)
        {
            var blocks = _open.Slice(first, Math.Min(BatchSize, _open.Length - first));
            using var features = FeatureSet.Measure(_page, blocks);
            trees.Evaluate(features, probabilities);
            for (var i = 0; i < blocks.Length; i++)
            {
                _scores[blocks[i]] = probabilities[i];
                summary.Add(features.Row(i));
            }
        }
    }

    /// <summary>Blocks of the same make are the same thing more often than not: cards, replies, menu entries.</summary>
    private void Smooth()
    {
        var sums = RentedArrays.Zeros<(float Score, int Words)>(_page.Repeats.PathCount);
        foreach (var block in _open)
        {
            ref var sum = ref sums[PathOf(block)];
            sum = (sum.Score + (_scores[block] * (1 + _words[block])), sum.Words + 1 + _words[block]);
        }

        foreach (var block in _open)
        {
            var (score, words) = sums[PathOf(block)];
            _scores[block] += PathShare * ((score / words) - _scores[block]);
        }

        RentedArrays.Return(sums);
    }

    /// <summary>
    /// On a page of prose, short blocks that the density rules drop are captions, buttons and notices more often than they score: they are few
    /// words of the training, and each looks like what a listing is made of.
    /// </summary>
    private void DoubtShortBlocks()
    {
        var (expected, prose) = (0.0, 0.0);
        foreach (var block in _open)
        {
            expected += _scores[block] * _words[block];
            prose += _page.Facts(block).IsProse ? _scores[block] * _words[block] : 0;
        }

        if (prose < ProsePageShare * expected)
        {
            return;
        }

        foreach (var block in _open)
        {
            if (_words[block] is > 0 and <= ShortWords && _page.Density[block].Role != BlockRole.MainContent)
            {
                _scores[block] /= _scores[block] + (Doubt * (1 - _scores[block]));
            }
        }
    }

    private int PathOf(int block) => _page.Repeats.PathOf(_page.Page.Record(block).Element);
}
