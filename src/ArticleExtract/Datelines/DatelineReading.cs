using System.Globalization;
using ArticleExtract.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>A dateline that was read in a text: a view of it, of which nothing is copied yet.</summary>
internal readonly ref struct DatelineReading(ReadOnlySpan<char> text, scoped in DatelineParts parts, TextRange range)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly DatelineParts _parts = parts;

    /// <summary>Where it stands, with its separator.</summary>
    public TextRange Range { get; } = range;

    public DatelineSignals Signals => _parts.Signals;

    public double Confidence => DatelineConfidence.Of(Signals);

    /// <summary>Whether nothing else stands in the text.</summary>
    public bool IsWholeText => Range.Start == 0 && Range.End == _text.Length;

    /// <summary>Copies what was read.</summary>
    /// <param name="block">The block whose text was read; <see langword="null"/> when the text is none of the page's: then there are no ranges.</param>
    /// <param name="published">When the article was published, as far as known.</param>
    public Dateline ToDateline(int? block, PartialDate? published)
    {
        var agency = TextOf(_parts.AgencyText);
        var ranges = CopyRanges();
        return new Dateline
        {
            Places = TextsOf(ranges.Places),
            Region = TextOf(_parts.Region),
            Country = TextOf(_parts.Country),
            Agency = _parts.Agency?.Name ?? agency,
            AgencyText = agency,
            Date = DatelineYears.Resolve(_parts.Date, published),
            DateText = TextOf(_parts.DateText),
            Confidence = Confidence,
            Block = block,
            Range = block is null ? default : Range,
            PartRanges = block is null ? DatelineRanges.None : ranges,
        };
    }

    /// <summary>The signals that were seen, for a trace.</summary>
    public string Describe() => string.Create(CultureInfo.InvariantCulture, $"{Signals}; confidence {Confidence:0.00}");

    private DatelineRanges CopyRanges()
    {
        var places = new TextRange[_parts.PlaceCount];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _parts.PlaceAt(i);
        }

        return new DatelineRanges
        {
            Places = places,
            Region = Known(_parts.Region),
            Country = Known(_parts.Country),
            Agency = Known(_parts.AgencyText),
            Date = Known(_parts.DateText),
        };
    }

    private static TextRange? Known(TextRange range) => range.Length == 0 ? null : range;

    private string? TextOf(TextRange range) => range.Length == 0 ? null : _text.Slice(range.Start, range.Length).ToString();

    private string[] TextsOf(IReadOnlyList<TextRange> ranges)
    {
        var texts = new string[ranges.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = _text.Slice(ranges[i].Start, ranges[i].Length).ToString();
        }

        return texts;
    }
}
