using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

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

    /// <summary>Blocks whose features are held at a time: few enough for the cache, and memory does not grow with the page.</summary>
    private const int BatchSize = 128;

    private readonly PageMeasures _page;
    private readonly TreeEnsemble _trees;
    private readonly PageSummary _summary = new();
    private readonly float[] _scores;
    private readonly int[] _words;
    private readonly int[] _open;
    private readonly int _openCount;
    private ScoreContributions? _contributions;

    private BlockScores(PageMeasures page, TreeEnsemble trees)
    {
        _page = page;
        _trees = trees;
        _scores = RentedArrays.Zeros<float>(page.BlockCount);
        _words = RentedArrays.Zeros<int>(page.BlockCount);
        _open = RentedArrays.Rent<int>(page.BlockCount);
        for (var i = 0; i < page.BlockCount; i++)
        {
            if (page.Annotations.Roles[i] == BlockRole.Unassigned)
            {
                _open[_openCount++] = i;
                _words[i] = page.Of(i).Words;
            }
        }
    }

    /// <summary>The probabilities, by block index; 0 where it has a role already.</summary>
    public ReadOnlySpan<float> Values => _scores.AsSpan(0, _page.BlockCount);

    /// <summary>The blocks' words, by block index; none where it has a role already: these blocks are not open to choice.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, _page.BlockCount);

    /// <summary>Expected words of main content below which the page has none.</summary>
    public double MinExpectedWords => _page.All.ProseWords > 0 ? MinWords : MinWordsWithoutProse;

    /// <summary>The features of the blocks that have no role yet, in the mean.</summary>
    public PageSummary Summary => _summary;

    private ReadOnlySpan<int> Open => _open.AsSpan(0, _openCount);

    /// <summary>Scores the blocks of a page that have no role yet.</summary>
    public static BlockScores Of(PageAnnotations annotations, DensityVerdicts density, BlockModel model)
    {
        var learned = model.For(annotations.Page.Format);
        var scores = new BlockScores(PageMeasures.Of(annotations, density, learned.Tokens), learned.Trees);
        scores.Evaluate();
        if (annotations.Page.Format == PageFormat.Html)
        {
            scores.Smooth();
        }

        scores.DoubtShortBlocks();
        return scores;
    }

    /// <summary>The features that moved a block's score most, and by how much. Without this call they cost nothing.</summary>
    public string Explain(int block)
    {
        _contributions ??= new ScoreContributions(_trees, FeatureSet.Measure(_page, Open));
        return _contributions.Describe(Open.BinarySearch(block), Values[block]);
    }

    public void Dispose()
    {
        _page.Dispose();
        _contributions?.Dispose();
        RentedArrays.Return(_scores);
        RentedArrays.Return(_words);
        RentedArrays.Return(_open);
    }

    private void Evaluate()
    {
        Span<float> probabilities = stackalloc float[BatchSize];
        for (var first = 0; first < _openCount; first += BatchSize)
        {
            var blocks = Open.Slice(first, Math.Min(BatchSize, _openCount - first));
            using var features = FeatureSet.Measure(_page, blocks);
            _trees.Evaluate(features, probabilities);
            for (var i = 0; i < blocks.Length; i++)
            {
                _scores[blocks[i]] = probabilities[i];
                _summary.Add(features.Row(i));
            }
        }
    }

    /// <summary>Blocks of the same make are the same thing more often than not: cards, replies, menu entries.</summary>
    private void Smooth()
    {
        var sums = RentedArrays.Zeros<(float Score, int Words)>(_page.Repeats.PathCount);
        foreach (var block in Open)
        {
            ref var sum = ref sums[PathOf(block)];
            sum = (sum.Score + (_scores[block] * (1 + _words[block])), sum.Words + 1 + _words[block]);
        }

        foreach (var block in Open)
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
        foreach (var block in Open)
        {
            expected += _scores[block] * _words[block];
            prose += _page.Facts(block).IsProse ? _scores[block] * _words[block] : 0;
        }

        if (prose < ProsePageShare * expected)
        {
            return;
        }

        foreach (var block in Open)
        {
            if (_words[block] is > 0 and <= ShortWords && _page.Density[block].Role != BlockRole.MainContent)
            {
                _scores[block] /= _scores[block] + (Doubt * (1 - _scores[block]));
            }
        }
    }

    private int PathOf(int block) => _page.Repeats.PathOf(_page.Page.Record(block).Element);
}
