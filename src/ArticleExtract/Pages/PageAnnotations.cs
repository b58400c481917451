using System.Runtime.CompilerServices;
using ArticleExtract.Dates;

namespace ArticleExtract.Pages;

/// <summary>What the strategies of one extraction have found out about a page, kept beside it.</summary>
/// <remarks>
/// Each strategy sees what the earlier ones wrote: first the metadata readers (title, byline, dates, breadcrumbs), then the link-list
/// detector, then the boilerplate stripper, then the dateline parser. Not thread-safe: it belongs to one extraction.
/// </remarks>
public sealed class PageAnnotations
{
    private readonly BlockRole[] _roles;
    private readonly ExtractionTrace? _trace;
    private PageWords? _words;
    private BlockMeasures[]? _measures;
    private double _confidence;

    /// <summary>Begins the annotations of a page: every block is unassigned.</summary>
    /// <param name="page">The page.</param>
    /// <param name="trace">Where reasons are recorded; <see langword="null"/> when nobody wants them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public PageAnnotations(Page page, ExtractionTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        Page = page;
        _roles = new BlockRole[page.BlockCount];
        _trace = trace;
        _trace?.Begin(page);
    }

    /// <summary>The page that is annotated.</summary>
    public Page Page { get; }

    /// <summary>The role of every block so far, by block index.</summary>
    public ReadOnlySpan<BlockRole> Roles => _roles;

    /// <summary>Whether reasons are recorded.</summary>
    public bool IsTraced => _trace is not null;

    /// <summary>The measures of every block, by block index. They are taken once, for all strategies.</summary>
    internal ReadOnlySpan<BlockMeasures> Measures => _measures ??= BlockMeasures.Measure(Page, Words);

    /// <summary>The words of every block. They are found once, for all strategies.</summary>
    internal PageWords Words => _words ??= new PageWords(Page);

    /// <summary>What kind of page it is, as far as known.</summary>
    /// <value><see cref="PageType.Unknown"/> until a strategy sets it.</value>
    public PageType PageType { get; set; }

    /// <summary>When the article was published, as far as the metadata readers know.</summary>
    /// <value><see langword="null"/> until it is known.</value>
    public PartialDate? Published { get; set; }

    /// <summary>The dateline that the page's metadata states, as written there.</summary>
    /// <value><see langword="null"/> when none is stated.</value>
    public string? StatedDateline { get; set; }

    /// <summary>The steps of the trail that stands on the page, as far as the metadata readers know.</summary>
    /// <value>Empty until they are known.</value>
    internal IReadOnlyList<string> Breadcrumbs { get; set; } = [];

    /// <summary>How sure the boilerplate stripper is of the body, 0 to 1.</summary>
    /// <value>0 until a strategy sets it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double Confidence
    {
        get => _confidence;
        set
        {
            if (value is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence is a number from 0 to 1.");
            }

            _confidence = value;
        }
    }

    /// <summary>Lets go of words and measures, when the strategies are done. What is asked for behind it is found again.</summary>
    internal void ReleaseMeasures()
    {
        _words?.Dispose();
        (_words, _measures) = (null, null);
    }

    /// <summary>The first block whose role is wanted; -1 when none is.</summary>
    internal int FindFirst(Predicate<BlockRole> isWanted) => Array.FindIndex(_roles, isWanted);

    /// <summary>The last block whose role is wanted; -1 when none is.</summary>
    internal int FindLast(Predicate<BlockRole> isWanted) => Array.FindLastIndex(_roles, isWanted);

    /// <summary>Gives a block a role; it overrules an earlier one.</summary>
    /// <param name="block">The block's index.</param>
    /// <param name="role">What the block is for.</param>
    /// <param name="rule">The strategy and rule that decided.</param>
    /// <param name="reason">Why, as an interpolated string: it is built only when it is recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page has no such block.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public void Assign(int block, BlockRole role, ExtractionRule rule, [InterpolatedStringHandlerArgument("")] TraceReason reason)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, _roles.Length);
        _roles[block] = role;
        _trace?.Add(new TraceEntry(block, role, rule, reason.ToString()));
    }

    /// <summary>Records a decision about the page as a whole, such as where its title came from.</summary>
    /// <param name="rule">The strategy and rule that decided.</param>
    /// <param name="reason">What and why, as an interpolated string: it is built only when it is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public void Note(ExtractionRule rule, [InterpolatedStringHandlerArgument("")] TraceReason reason)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _trace?.Add(new TraceEntry(null, BlockRole.Unassigned, rule, reason.ToString()));
    }
}
