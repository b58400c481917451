using ArticleExtract.Boilerplate;
using ArticleExtract.Datelines;
using ArticleExtract.LinkLists;

namespace ArticleExtract;

/// <summary>The strategies and limits of an <see cref="ArticleExtractor"/>. Immutable; change it with <c>with</c>.</summary>
public sealed record ArticleExtractorOptions
{
    /// <summary>Nesting that browsers keep.</summary>
    private const int BrowserDepth = 512;

    private readonly IBoilerplateStripper _boilerplateStripper = LearnedBoilerplateStripper.Default;
    private readonly ILinkListDetector _linkListDetector = LinkLists.LinkListDetector.Default;
    private readonly IDatelineParser _datelineParser = Datelines.DatelineParser.Default;
    private readonly int _maxInputLength = int.MaxValue;
    private readonly int _maxDepth = BrowserDepth;

    /// <summary>Tells the body from the rest.</summary>
    /// <value><see cref="LearnedBoilerplateStripper.Default"/>, the most accurate; <see cref="DensityBoilerplateStripper"/> needs no model.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IBoilerplateStripper BoilerplateStripper
    {
        get => _boilerplateStripper;
        init => _boilerplateStripper = NotNull(value);
    }

    /// <summary>Finds the link lists.</summary>
    /// <value>A <see cref="LinkListDetector"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ILinkListDetector LinkListDetector
    {
        get => _linkListDetector;
        init => _linkListDetector = NotNull(value);
    }

    /// <summary>Reads the dateline.</summary>
    /// <value>A <see cref="DatelineParser"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IDatelineParser DatelineParser
    {
        get => _datelineParser;
        init => _datelineParser = NotNull(value);
    }

    /// <summary>The longest input that is read, in characters. A longer one throws.</summary>
    /// <value><see cref="int.MaxValue"/>: work and memory grow in step with the page, so the library needs no limit of its own.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxInputLength
    {
        get => _maxInputLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxInputLength));
            _maxInputLength = value;
        }
    }

    /// <summary>The deepest nesting of elements that is kept. Deeper ones become siblings, as in browsers; nothing is lost.</summary>
    /// <value>512, the depth browsers keep.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxDepth));
            _maxDepth = value;
        }
    }

    private static T NotNull<T>(T value, [System.Runtime.CompilerServices.CallerMemberName] string option = "")
        where T : class => value ?? throw new ArgumentNullException(option, "A strategy is needed here; leave the option out for the default one.");
}
