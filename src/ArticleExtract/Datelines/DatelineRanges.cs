using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Where the parts of a dateline stand, in code units from the start of the block's text.</summary>
/// <remarks>Immutable. A part that the dateline does not have is <see langword="null"/>.</remarks>
public sealed class DatelineRanges
{
    /// <summary>The places, in the order of <see cref="Dateline.Places"/>.</summary>
    public IReadOnlyList<TextRange> Places { get; init; } = [];

    /// <summary>The state, province or region.</summary>
    public TextRange? Region { get; init; }

    /// <summary>The country.</summary>
    public TextRange? Country { get; init; }

    /// <summary>The agency, without the brackets or slashes around it.</summary>
    public TextRange? Agency { get; init; }

    /// <summary>The date.</summary>
    public TextRange? Date { get; init; }

    internal static DatelineRanges None { get; } = new();
}
