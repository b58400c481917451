using ArticleExtract.Dates;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Place, agency and date that open a story: <c>BEIJING (AP) —</c>. The place is where it was filed.</summary>
/// <remarks>Immutable. It stays part of the body; it is neither a byline nor a publication date.</remarks>
public sealed class Dateline
{
    /// <summary>The places as written, in order; empty when only an agency is named.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The state, province or region as written, such as <c>Mich.</c>; of an unknown name behind a place it is a guess.</summary>
    public string? Region { get; init; }

    /// <summary>The country as written.</summary>
    public string? Country { get; init; }

    /// <summary>The agency's usual name, such as <c>Xinhua</c> for <c>新华社</c>; as written when it is not a known one.</summary>
    public string? Agency { get; init; }

    /// <summary>The agency as written.</summary>
    public string? AgencyText { get; init; }

    /// <summary>The date. A year that is not stated is the one that brings it nearest to when the article was published.</summary>
    /// <value>
    /// Month and day alone when no year is known; <see langword="null"/> when no date is stated, or only the day of an unnamed month.
    /// </value>
    public PartialDate? Date { get; init; }

    /// <summary>The date as written.</summary>
    public string? DateText { get; init; }

    /// <summary>How sure the parser is that this is a dateline, 0 to 1: each signal leaves a doubt, and the doubts are multiplied.</summary>
    /// <value>About 0.85 for a known place in capitals and a dash, 0.95 and more with a known agency; 0 when the parser does not say.</value>
    public double Confidence { get; init; }

    /// <summary>Index of the page's block it stands in, as <see cref="TextBlock.Index"/>.</summary>
    /// <value><see langword="null"/> when only the page's metadata states it.</value>
    public int? Block { get; init; }

    /// <summary>The whole dateline with its separator, in code units from the start of the block's text.</summary>
    /// <value>Empty when it stands in no block.</value>
    public TextRange Range { get; init; }

    /// <summary>Where each part stands, in code units from the start of the block's text.</summary>
    /// <value>No ranges when it stands in no block: the text that states it is none of the page's.</value>
    public DatelineRanges PartRanges { get; init; } = DatelineRanges.None;

    /// <summary>The parts in words, a comma between two: <c>TURKU, Finland, AP, 2024-05-05</c>. The agency has its usual name.</summary>
    public override string ToString()
    {
        string?[] parts = [.. Places, Region, Country, Agency, Date?.ToString()];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
