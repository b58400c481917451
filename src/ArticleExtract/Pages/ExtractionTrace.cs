namespace ArticleExtract.Pages;

/// <summary>The reason for every decision of one extraction.</summary>
/// <remarks>
/// Pass a new one to an extractor and read it afterwards. Without one no reason is ever written, so tracing costs nothing
/// where it is not wanted. Not thread-safe: one extraction, one trace.
/// </remarks>
public sealed class ExtractionTrace
{
    private readonly List<TraceEntry> _entries = [];
    private readonly Dictionary<int, TraceEntry> _verdicts = [];

    /// <summary>The page the decisions are about; <see langword="null"/> until an extractor has begun.</summary>
    public Page? Page { get; private set; }

    /// <summary>All decisions in the order they were taken. A later one about the same block overrules an earlier one.</summary>
    public IReadOnlyList<TraceEntry> Entries => _entries;

    /// <summary>The decision that stands for a block; <see langword="null"/> when no strategy judged it.</summary>
    /// <param name="block">The block's index.</param>
    public TraceEntry? FindVerdict(int block) => _verdicts.GetValueOrDefault(block);

    /// <summary>Begins the record of an extraction; what was recorded before is dropped.</summary>
    /// <param name="page">The page that is extracted from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public void Begin(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Page = page;
        _entries.Clear();
        _verdicts.Clear();
    }

    internal void Add(TraceEntry entry)
    {
        _entries.Add(entry);
        if (entry.Block is { } block)
        {
            _verdicts[block] = entry;
        }
    }
}
