using ArticleExtract.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>What has been read of a dateline so far: where its parts stand. Nothing is copied before all of it is accepted.</summary>
internal struct DatelineParts
{
    private PlaceRanges _places;

    public int PlaceCount { get; private set; }

    /// <summary>The state or province; empty when there is none, as the other ranges.</summary>
    public TextRange Region { get; set; }

    public TextRange Country { get; set; }

    public TextRange AgencyText { get; private set; }

    /// <summary>The agency; <see langword="null"/> when none is signed, or one that is not known.</summary>
    public Agency? Agency { get; private set; }

    public TextRange DateText { get; private set; }

    /// <summary>The date; <see langword="null"/> when the figures are of a day alone.</summary>
    public PartialDate? Date { get; private set; }

    public DatelineSignals Signals { get; set; }

    public readonly bool HasPlace => PlaceCount > 0;

    public readonly bool HasAgency => AgencyText.Length > 0;

    public readonly bool HasDate => DateText.Length > 0;

    public readonly bool Has(DatelineSignals signal) => (Signals & signal) != 0;

    public readonly TextRange PlaceAt(int index) => _places[index];

    /// <summary>Adds a place; not one more than there is room for, and no word that is known to be none.</summary>
    public bool TryAddPlace(ReadOnlySpan<char> text, TextRange place)
    {
        if (PlaceCount == PlaceRanges.MaxPlaces)
        {
            return false;
        }

        var name = text.Slice(place.Start, place.Length);
        var kinds = Places.KindsOf(name);
        if (kinds == PlaceKinds.NoPlace)
        {
            return false;
        }

        _places[PlaceCount++] = place;
        Signals |= (kinds & PlaceKinds.City) != 0 ? DatelineSignals.KnownPlace : DatelineSignals.None;
        Signals |= (kinds & (PlaceKinds.Country | PlaceKinds.Region)) != 0 ? DatelineSignals.PlaceIsRegion : DatelineSignals.None;
        Signals |= (kinds & PlaceKinds.OtherName) != 0 ? DatelineSignals.PlaceIsOtherName : DatelineSignals.None;
        Signals |= AllCaps.Is(name) ? DatelineSignals.PlaceInCapitals : DatelineSignals.None;
        return true;
    }

    /// <summary>Takes back the places that were added since, and what they speak for.</summary>
    public void RemovePlaces(int count, DatelineSignals signals)
    {
        PlaceCount = count;
        Signals = signals;
    }

    public bool TrySetAgency(TextRange text, Agency? agency)
    {
        if (HasAgency)
        {
            return false;
        }

        AgencyText = text;
        Agency = agency;
        Signals |= agency is null ? DatelineSignals.NamedAgency : DatelineSignals.KnownAgency;
        return true;
    }

    public bool TrySetDate(TextRange text, PartialDate? date)
    {
        if (HasDate)
        {
            return false;
        }

        DateText = text;
        Date = date;
        Signals |= DatelineSignals.Date;
        return true;
    }
}
