using System.Buffers;
using ArticleExtract.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the signature of an agency, and what else stands in brackets inside a dateline.</summary>
internal static class WireReader
{
    /// <summary>The longest name between brackets, and the brackets.</summary>
    public const int MaxBracketed = 42;

    /// <summary>What signatures are made of, most of them of nothing else.</summary>
    private static readonly SearchValues<char> AsciiSignature =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .-&/'");

    /// <summary>Reads <c>(AP)</c>, <c>/TASS/</c>, <c>--(BUSINESS WIRE)</c>, or a known agency without brackets.</summary>
    public static bool TryRead(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var start = cursor.Position;
        while (IsDash(cursor.Current))
        {
            cursor.Position++;
        }

        var isRead = Closing(cursor.Current) != '\0'
            ? TryReadBracketed(ref cursor, ref parts)
            : cursor.Position == start && (TryReadSlashed(ref cursor, ref parts) || TryReadBare(ref cursor, ref parts));
        return isRead || cursor.Fail(start);
    }

    /// <summary>Whether a known agency stands between slashes at the cursor.</summary>
    public static bool IsBetweenSlashes(in DatelineCursor cursor) => TryFindSlashed(cursor, out _, out _, out _);

    private static bool TryReadBracketed(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var length = cursor.Rest[..Math.Min(cursor.Rest.Length, MaxBracketed)].IndexOf(Closing(cursor.Current));
        if (length < 2)
        {
            return false;
        }

        var inside = Trim(cursor, new TextRange(cursor.Position + 1, length - 1));
        cursor.Position += length + 1;
        return inside.Length > 0 && TrySetBracketed(cursor, inside, ref parts);
    }

    /// <summary>Takes what stands in brackets for the first thing that it can be.</summary>
    /// <param name="cursor">Behind the brackets.</param>
    /// <param name="inside">What they hold.</param>
    /// <param name="parts">Where it is written to.</param>
    private static bool TrySetBracketed(in DatelineCursor cursor, TextRange inside, ref DatelineParts parts)
    {
        var text = cursor.Slice(inside);
        if (Agencies.TryFind(text, out var agency))
        {
            return parts.TrySetAgency(inside, agency);
        }

        var mayHoldDate = DateReader.MayStart(text);
        if (mayHoldDate && (TrySetAgencyAndDate(cursor, inside, ref parts) || DatelineDates.TryTake(cursor, inside, ref parts)))
        {
            return true;
        }

        return parts.HasPlace && (TrySetQualifier(cursor, inside, ref parts) || (IsSignature(text) && parts.TrySetAgency(inside, null)));
    }

    /// <summary>An agency and a date with a dash between: <c>(Newsfile Corp. - April 2, 2024)</c>.</summary>
    private static bool TrySetAgencyAndDate(in DatelineCursor cursor, TextRange inside, ref DatelineParts parts)
    {
        const string Dash = " - ";
        var length = cursor.Slice(inside).IndexOf(Dash);
        if (length <= 0 || !Agencies.TryFind(cursor.Slice(inside with { Length = length }), out var agency))
        {
            return false;
        }

        var date = new TextRange(inside.Start + length + Dash.Length, inside.Length - length - Dash.Length);
        return DatelineDates.TryTake(cursor, date, ref parts) && parts.TrySetAgency(inside with { Length = length }, agency);
    }

    /// <summary>A country or region in brackets; an unknown name is a region where the dateline goes on with a comma.</summary>
    private static bool TrySetQualifier(in DatelineCursor cursor, TextRange name, ref DatelineParts parts)
    {
        var text = cursor.Slice(name);
        var kinds = Places.KindsOf(text);
        if ((kinds & PlaceKinds.Country) != 0 && parts.Country.Length == 0)
        {
            parts.Country = name;
        }
        else if (parts.Region.Length == 0 && ((kinds & PlaceKinds.Region) != 0 || (cursor.Current == ',' && IsSignature(text))))
        {
            parts.Region = name;
        }
        else
        {
            return false;
        }

        parts.Signals |= DatelineSignals.KnownPlace;
        return true;
    }

    private static bool TryReadSlashed(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (!TryFindSlashed(cursor, out var text, out var agency, out var end) || !parts.TrySetAgency(text, agency))
        {
            return false;
        }

        cursor.Position = end;
        return true;
    }

    private static bool TryFindSlashed(in DatelineCursor cursor, out TextRange text, out Agency? agency, out int end)
    {
        text = default;
        agency = null;
        end = 0;
        if (cursor.Current != '/')
        {
            return false;
        }

        var length = cursor.Rest[1..Math.Min(cursor.Rest.Length, MaxBracketed - 2)].IndexOf('/');
        if (length < 2)
        {
            return false;
        }

        text = Trim(cursor, new TextRange(cursor.Position + 1, length));
        end = cursor.Position + length + 2;
        return Agencies.TryFind(cursor.Slice(text), out agency);
    }

    private static bool TryReadBare(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var isKnown = BareAgencies.TryFind(cursor.Rest, out var length, out var agency);
        if (!isKnown || !parts.TrySetAgency(new TextRange(cursor.Position, length), agency))
        {
            return false;
        }

        cursor.Position += length;
        return true;
    }

    /// <summary>Whether a name in brackets has the form of a station's or paper's: capitals or figures first, no sentence marks.</summary>
    private static bool IsSignature(ReadOnlySpan<char> name)
    {
        const int MaxSpaces = 3;
        var ascii = name.IndexOfAnyExcept(AsciiSignature);
        foreach (var character in ascii < 0 ? [] : name[ascii..])
        {
            if (!(char.IsLetterOrDigit(character) || character == '’' || AsciiSignature.Contains(character)))
            {
                return false;
            }
        }

        return char.IsUpper(name[0]) && name.Count(' ') <= MaxSpaces;
    }

    /// <summary>The mark that closes a bracket; U+0000 when the character opens none.</summary>
    public static char Closing(char opening) => opening switch
    {
        '(' => ')',
        '（' => '）',
        '[' => ']',
        _ => '\0',
    };

    /// <summary>Whether a character is a dash that stands before brackets.</summary>
    public static bool IsDash(char character) => character is '-' or '–' or '—';

    private static TextRange Trim(in DatelineCursor cursor, TextRange range)
    {
        var text = cursor.Slice(range);
        var start = text.Length - text.TrimStart().Length;
        return new TextRange(range.Start + start, text.Trim().Length);
    }
}
