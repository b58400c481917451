using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The probability of each block of a page to be main content, in rented memory: dispose it.</summary>
internal sealed class BlockScores : IDisposable
{
    /// <summary>Fewer expected words of main content are no article. Measured in cross-validation on pages whose gold is empty.</summary>
    private const double MinWords = 10;

    /// <summary>The same on a page without running text, where a menu may be all there is. In cross-validation 40 and 10 are alike.</summary>
    private const double MinWordsWithoutProse = 40;

    private readonly TreeEnsemble _trees;
    private readonly int _count;
    private readonly float[] _scores;
    private readonly int[] _words;
    private readonly int[] _open;
    private readonly int _openCount;
    private PageMeasures? _page;
    private ScoreContributions? _contributions;

    private BlockScores(PageMeasures page, TreeEnsemble trees)
    {
        _trees = trees;
        _page = page;
        _count = page.BlockCount;
        _scores = RentedArrays.Zeros<float>(_count);
        _words = RentedArrays.Zeros<int>(_count);
        _open = RentedArrays.Rent<int>(_count);
        for (var i = 0; i < _count; i++)
        {
            if (page.Annotations.Roles[i] == BlockRole.Unassigned)
            {
                _open[_openCount++] = i;
                _words[i] = page.Of(i).Words;
            }
        }

        MinExpectedWords = page.All.ProseWords > 0 ? MinWords : MinWordsWithoutProse;
        new BlockScorer(page, Open, Words, _scores).Score(trees, Summary);
    }

    /// <summary>The probabilities, by block index; 0 where it has a role already.</summary>
    public ReadOnlySpan<float> Values => _scores.AsSpan(0, _count);

    /// <summary>The blocks' words, by block index; none where it has a role already: these blocks are not open to choice.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, _count);

    /// <summary>Expected words of main content below which the page has none.</summary>
    public double MinExpectedWords { get; }

    /// <summary>The features of the blocks that have no role yet, in the mean.</summary>
    public PageSummary Summary { get; } = new();

    private ReadOnlySpan<int> Open => _open.AsSpan(0, _openCount);

    /// <summary>Scores the blocks of a page that have no role yet.</summary>
    public static BlockScores Of(PageAnnotations annotations, DensityVerdicts density, BlockModel model)
    {
        var learned = model.For(annotations.Page.Format);
        var scores = new BlockScores(PageMeasures.Of(annotations, density, learned.Tokens), learned.Trees);
        if (!annotations.IsTraced)
        {
            scores.ReleaseMeasures();
        }

        return scores;
    }

    /// <summary>The features that moved a block's score most, and by how much; empty where nothing is traced. Without this call they cost nothing.</summary>
    public string Explain(int block)
    {
        if (_page is null)
        {
            return string.Empty;
        }

        _contributions ??= new ScoreContributions(_trees, FeatureSet.Measure(_page, Open));
        return _contributions.Describe(Open.BinarySearch(block), Values[block]);
    }

    public void Dispose()
    {
        ReleaseMeasures();
        _contributions?.Dispose();
        RentedArrays.Return(_scores);
        RentedArrays.Return(_words);
        RentedArrays.Return(_open);
    }

    /// <summary>Lets go of what takes most of the memory and only a trace is explained with.</summary>
    private void ReleaseMeasures()
    {
        _page?.Dispose();
        _page = null;
    }
}
