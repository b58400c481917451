namespace ArticleExtract.Tests.Corpus;

/// <summary>A share that is counted up.</summary>
internal sealed class Tally
{
    private int _right;
    private int _all;

    /// <summary>What is right of all that was counted, 0 to 1.</summary>
    public double Share => (double)_right / _all;

    public void Add(int right, int all)
    {
        _right += right;
        _all += all;
    }

    public override string ToString() => $"{_right} of {_all}";
}
