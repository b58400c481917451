namespace ArticleExtract.Boilerplate.Features;

/// <summary>One block's features while they are written, in the order of their names.</summary>
internal ref struct FeatureRow
{
    private readonly Span<float> _values;

    /// <summary>Starts in front of the first feature.</summary>
    public FeatureRow(Span<float> values) => _values = values;

    /// <summary>How many features are written.</summary>
    public int Count { get; private set; }

    public void Add(double value) => _values[Count++] = (float)value;

    public void Add(bool value) => _values[Count++] = value ? 1 : 0;

    /// <summary>A share of a total; unknown when the total is nothing.</summary>
    public void AddShare(double part, double total) => Add(total > 0 ? part / total : double.NaN);

    /// <summary>Linked share of a text; unknown where links are unknown.</summary>
    public void AddLinkDensity(PageMeasures page, in TextTotals totals) => AddShare(totals.Linked, page.IsMarkup ? totals.Characters : 0);

    /// <summary>Features that nobody knows here: tags of a flattened page.</summary>
    public void AddUnknown(int count)
    {
        _values.Slice(Count, count).Fill(float.NaN);
        Count += count;
    }
}
