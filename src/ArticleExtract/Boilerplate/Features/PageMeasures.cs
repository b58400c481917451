using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Everything that is measured of a page before features are written. Rents its memory: dispose it.</summary>
internal sealed class PageMeasures : IDisposable
{
    private readonly TextTotals[] _before;
    private readonly BlockFacts[] _facts;
    private readonly int[] _labels;
    private readonly int[] _sectionEnds;
    private readonly HashedWords? _titleWords;
    private readonly HashedWords? _descriptionWords;

    private PageMeasures(PageAnnotations annotations, DensityVerdicts density, TokenTables tokens)
    {
        Annotations = annotations;
        Density = density;
        BlockCount = Page.Blocks.Count;
        Landmarks = Landmarks.Find(annotations);
        _before = RentedArrays.Rent<TextTotals>(BlockCount + 1);
        _facts = RentedArrays.Rent<BlockFacts>(BlockCount);
        _labels = RentedArrays.Rent<int>(BlockCount);
        _sectionEnds = RentedArrays.Rent<int>(BlockCount);
        _titleWords = HashedWords.OfPageTitle(Page.Metadata);
        _descriptionWords = HashedWords.OfDescription(Page.Metadata);
        MeasureBlocks();
        MeasureLabels();
        MeasureSectionEnds();
        Elements = new ElementMeasures(this);
        Repeats = new Repetition(this);
        Images = new ImageMeasures(Page);
        LinkTargets = new LinkTargets(Page);
        Tokens = new TokenScores(this, tokens.Names);
        WordEvidence = WordFeatures.Read(this, tokens.Words);
    }

    /// <summary>The page, and what earlier strategies found out about it.</summary>
    public PageAnnotations Annotations { get; }

    /// <summary>What the density rules make of the blocks.</summary>
    public DensityVerdicts Density { get; }

    public Page Page => Annotations.Page;

    public int BlockCount { get; }

    /// <summary>Whether tags and links are known.</summary>
    public bool IsMarkup => Page.Format == PageFormat.Html;

    /// <summary>The counts of the whole page.</summary>
    public ref readonly TextTotals All => ref _before[BlockCount];

    /// <summary>What is measured of the elements.</summary>
    public ElementMeasures Elements { get; }

    /// <summary>How often structures and texts occur.</summary>
    public Repetition Repeats { get; }

    /// <summary>Where images stand.</summary>
    public ImageMeasures Images { get; }

    /// <summary>Tells where links lead.</summary>
    public LinkTargets LinkTargets { get; }

    /// <summary>What names, short texts and headings say.</summary>
    public TokenScores Tokens { get; }

    /// <summary>What the words of texts say.</summary>
    public WordEvidence WordEvidence { get; }

    /// <summary>Where the article's head stands.</summary>
    public Landmarks Landmarks { get; }

    /// <summary>Measures a page.</summary>
    /// <param name="annotations">The page, and what earlier strategies found out about it.</param>
    /// <param name="density">What the density rules make of its blocks.</param>
    /// <param name="tokens">What names and words were learned to say.</param>
    public static PageMeasures Of(PageAnnotations annotations, DensityVerdicts density, TokenTables tokens) => new(annotations, density, tokens);

    /// <summary>The words of a block, as stretches of the page's text.</summary>
    public ReadOnlySpan<TextRange> Words(int block) => Annotations.Words.Of(block);

    public ref readonly BlockFacts Facts(int block) => ref _facts[block];

    /// <summary>The counts of one block.</summary>
    public TextTotals Of(int block) => Between(block, block + 1);

    /// <summary>The counts of the blocks before an index.</summary>
    public ref readonly TextTotals Before(int block) => ref _before[block];

    /// <summary>The counts of a stretch of blocks.</summary>
    public TextTotals Between(int first, int end) => _before[end] - _before[first];

    /// <summary>Index of the element the title lies in; <see cref="PageElement.NoElement"/> when there is none.</summary>
    public int TitleElement => Landmarks.Title < 0 ? PageElement.NoElement : Page.Record(Landmarks.Title).Element;

    /// <summary>The counts of the element that holds most of the prose; of the whole page where elements are unknown.</summary>
    public TextTotals CoreTotals => Elements.Core == PageElement.NoElement ? All : Elements.TotalsOf(Elements.Core);

    /// <summary>The nearest heading or label before a block; -1 when there is none.</summary>
    public int LabelOf(int block) => _labels[block];

    /// <summary>Where the section of a block ends: at the next heading or label behind it.</summary>
    public int SectionEnd(int block) => _sectionEnds[block];

    /// <summary>Different words of the page title, 0 where there is none.</summary>
    public int TitleWordCount => _titleWords?.Count ?? 0;

    /// <summary>Different words of the publisher's description, 0 where there is none.</summary>
    public int DescriptionWordCount => _descriptionWords?.Count ?? 0;

    public void Dispose()
    {
        RentedArrays.Return(_before);
        RentedArrays.Return(_facts);
        RentedArrays.Return(_labels);
        RentedArrays.Return(_sectionEnds);
        Elements.Dispose();
        Images.Dispose();
        Repeats.Dispose();
        Tokens.Dispose();
        WordEvidence.Dispose();
    }

    private void MeasureBlocks()
    {
        _before[0] = default;
        foreach (var block in Page.Blocks)
        {
            var endsSentence = Annotations.Measures[block.Index].EndsSentence;
            var totals = TextMeasurer.Count(block, Annotations, _titleWords, _descriptionWords);
            _facts[block.Index] = TextMeasurer.Read(block, totals, endsSentence);
            _before[block.Index + 1] = _before[block.Index] + totals;
        }
    }

    private void MeasureLabels()
    {
        var label = -1;
        for (var i = 0; i < BlockCount; i++)
        {
            _labels[i] = label;
            label = StartsSection(i) ? i : label;
        }
    }

    private void MeasureSectionEnds()
    {
        var end = BlockCount;
        for (var i = BlockCount - 1; i >= 0; i--)
        {
            _sectionEnds[i] = end;
            end = StartsSection(i) ? i : end;
        }
    }

    /// <summary>In text a short line names what follows only when that is not a short line itself: else it is one of a list.</summary>
    private bool StartsSection(int block) => _facts[block].IsLabel && (IsMarkup || (block + 1 < BlockCount && !_facts[block + 1].IsLabel));
}
