using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the commonest wire form of a dateline: <c>PLACE (AGENCY) —</c>, or <c>(AGENCY) —</c> with a known agency.</summary>
/// <remarks>Immutable and thread-safe. Places may be several, with slashes between; a region or a country behind a comma is read with them.</remarks>
public sealed class DatelineParser : IDatelineParser
{
    /// <summary>A dateline is one of the first paragraphs, behind a standfirst at most.</summary>
    private const int MaxBlocks = 3;

    private const int MaxPlaceLength = 60;
    private const int MaxAgencyLength = 30;

    private static readonly SearchValues<char> Separators = SearchValues.Create("—–-:－");

    /// <summary>What the name of a place does not hold.</summary>
    private static readonly SearchValues<char> NotInPlaces = SearchValues.Create("0123456789:;?!\"“”");

    private static readonly ExtractionRule Wire = new("datelines", "wire");

    internal static DatelineParser Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<Dateline> Parse(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var seen = 0;
        foreach (var block in annotations.Page.Blocks)
        {
            if (annotations.Roles[block.Index] is not (BlockRole.MainContent or BlockRole.Dateline))
            {
                continue;
            }

            if (TryParse(block.Text, block.Index, out var dateline))
            {
                annotations.Note(Wire, $"places: {dateline.Places.Count}, agency: {dateline.AgencyText}, in block {block.Index}");
                return [dateline];
            }

            if (++seen == MaxBlocks)
            {
                break;
            }
        }

        return [];
    }

    private static bool TryParse(ReadOnlySpan<char> text, int block, [NotNullWhen(true)] out Dateline? dateline)
    {
        dateline = null;
        var open = text[..Math.Min(text.Length, MaxPlaceLength)].IndexOf('(');
        var length = open < 0 ? -1 : text[open..].IndexOf(')');
        if (length is < 2 or > MaxAgencyLength || !TryReadSeparator(text, open + length + 1, out var end))
        {
            return false;
        }

        var written = text.Slice(open + 1, length - 1).ToString();
        var place = text[..open].Trim().TrimEnd(',');
        if (Agencies.Find(written) is not { } agency || !(place.IsEmpty || IsPlace(place)))
        {
            return false;
        }

        var comma = place.IndexOf(',');
        var places = comma < 0 ? place : place[..comma];
        dateline = new Dateline
        {
            Places = places.IsEmpty ? [] : places.ToString().Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Region = comma < 0 ? null : place[(comma + 1)..].Trim().ToString(),
            Agency = agency,
            AgencyText = written,
            Block = block,
            Range = new TextRange(0, end),
        };
        return true;
    }

    private static bool TryReadSeparator(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        var mark = end;
        while (end < text.Length && Separators.Contains(text[end]))
        {
            end++;
        }

        return end > mark;
    }

    /// <summary>Names begin with a capital, or belong to a script without capitals, and hold no figures or sentence marks.</summary>
    private static bool IsPlace(ReadOnlySpan<char> place) =>
        !char.IsLower(place[0]) && char.IsLetter(place[0]) && !place.ContainsAny(NotInPlaces);
}
