using ArticleExtract.Dates;
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

    /// <summary>The date as stated, usually without a year; <see langword="null"/> too when only a day of an unnamed month is stated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The date with its year: the stated one, or the one that brings it nearest to when the article was published.</summary>
    /// <value><see langword="null"/> when no date is stated, or neither the dateline nor the article states a year.</value>
    public PartialDate? ResolvedDate { get; init; }

    /// <summary>The date as written.</summary>
    public string? DateText { get; init; }

    /// <summary>Index of the block it opens.</summary>
    public int Block { get; init; }

    /// <summary>The whole dateline with its separator, in code units from the start of the block's text.</summary>
    public TextRange Range { get; init; }
}
