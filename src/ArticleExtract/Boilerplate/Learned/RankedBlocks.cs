using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The blocks of a page that have words, in falling order of their scores, and what is to be expected of keeping the first of them.</summary>
/// <remarks>
/// The words expected to be right among the first blocks are the sum of probability × words. F-beta is 1 + beta² times that, over the words kept and
/// beta² times the words expected to be right on the whole page (van Rijsbergen, Information Retrieval, 1979, chapter 7). What is to be expected of
/// it is the mean over all cases of <see cref="ScoreShift"/>. Rents its memory: dispose it.
/// </remarks>
internal sealed class RankedBlocks : IDisposable
{
    private readonly float[] _negativeScores;
    private readonly int[] _words;
    private readonly double[] _odds;
    private readonly int _count;

    public RankedBlocks(ReadOnlySpan<float> scores, ReadOnlySpan<int> words)
    {
        _negativeScores = RentedArrays.Rent<float>(scores.Length);
        _words = RentedArrays.Rent<int>(scores.Length);
        _odds = RentedArrays.Rent<double>(scores.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            _negativeScores[_count] = -scores[i];
            _words[_count] = words[i];
            _count += words[i] > 0 ? 1 : 0;
        }

        _negativeScores.AsSpan(0, _count).Sort(_words.AsSpan(0, _count));
        for (var i = 0; i < _count; i++)
        {
            _odds[i] = ScoreShift.OddsOf(ScoreAt(i));
        }
    }

    /// <summary>The score of a block by its rank, from 0.</summary>
    public float ScoreAt(int rank) => -_negativeScores[rank];

    /// <summary>How many blocks to keep for the highest F-beta to be expected; the most of several, and all or none of the same score.</summary>
    /// <param name="beta">How many times as much recall counts as precision.</param>
    /// <param name="expected">That F-beta.</param>
    public int FindCut(double beta, out double expected)
    {
        var measures = RentedArrays.Zeros<double>(_count);
        var right = RentedArrays.Rent<double>(_count);
        foreach (var shift in ScoreShift.All)
        {
            AddMeasures(measures, right, beta, shift);
        }

        var (kept, best) = (0, 0.0);
        for (var i = 0; i < _count; i++)
        {
            var isTied = i + 1 < _count && _negativeScores[i + 1] == _negativeScores[i];
            if (!isTied && measures[i] >= best)
            {
                (kept, best) = (i + 1, measures[i]);
            }
        }

        RentedArrays.Return(measures);
        RentedArrays.Return(right);
        expected = best;
        return kept;
    }

    /// <summary>The words expected to be right among the first blocks.</summary>
    public double RightWords(int kept)
    {
        var right = 0.0;
        for (var i = 0; i < kept; i++)
        {
            right += ScoreAt(i) * _words[i];
        }

        return right;
    }

    /// <summary>The F1 to be expected of keeping the first blocks.</summary>
    public double ExpectedF1(int kept)
    {
        var keptWords = 0;
        foreach (var words in _words.AsSpan(0, kept))
        {
            keptWords += words;
        }

        var mean = 0.0;
        foreach (var shift in ScoreShift.All)
        {
            mean += shift.Share * FMeasure(RightWords(kept, shift), keptWords, RightWords(_count, shift), beta: 1);
        }

        return mean;
    }

    public void Dispose()
    {
        RentedArrays.Return(_negativeScores);
        RentedArrays.Return(_words);
        RentedArrays.Return(_odds);
    }

    /// <summary>Adds the share that a case has in the measure of each cut.</summary>
    /// <param name="measures">The measures by the last block that is kept.</param>
    /// <param name="right">Room for the words expected to be right in each block.</param>
    /// <param name="beta">How many times as much recall counts as precision.</param>
    /// <param name="shift">The case.</param>
    private void AddMeasures(double[] measures, double[] right, double beta, ScoreShift shift)
    {
        var expected = 0.0;
        for (var i = 0; i < _count; i++)
        {
            right[i] = shift.ProbabilityOf(_odds[i]) * _words[i];
            expected += right[i];
        }

        var (rightWords, keptWords) = (0.0, 0);
        for (var i = 0; i < _count; i++)
        {
            rightWords += right[i];
            keptWords += _words[i];
            measures[i] += shift.Share * FMeasure(rightWords, keptWords, expected, beta);
        }
    }

    private double RightWords(int kept, ScoreShift shift)
    {
        var right = 0.0;
        for (var i = 0; i < kept; i++)
        {
            right += shift.ProbabilityOf(_odds[i]) * _words[i];
        }

        return right;
    }

    private static double FMeasure(double right, double kept, double expected, double beta) =>
        (1 + (beta * beta)) * right / (kept + (beta * beta * expected));
}
