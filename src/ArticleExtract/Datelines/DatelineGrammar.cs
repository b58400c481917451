using ArticleExtract.Dates;

namespace ArticleExtract.Datelines;

/// <summary>
/// Reads a dateline of the scripts that put spaces between words: places, region, country, date and agency in the orders in use, then a mark.
/// Each part is read once from left to right, so the time is in step with the dateline.
/// </summary>
internal static class DatelineGrammar
{
    /// <summary>Place, region, country, date, agency and one to spare.</summary>
    private const int MaxParts = 6;

    /// <summary>A date that opens a dateline has its figures early: <c>September 30 (Bloomberg)</c>.</summary>
    private const int MaxLeadBeforeFigures = 12;

    /// <summary>More characters in capitals are no abbreviation that opens a story.</summary>
    private const int MaxCapitals = 24;

    /// <summary>Reads the parts up to where the story begins.</summary>
    /// <returns>Whether there is anything that a dateline is made of.</returns>
    public static bool TryRead(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (!TryReadFirst(ref cursor, ref parts))
        {
            return false;
        }

        ReadParts(ref cursor, ref parts);
        var separator = SeparatorReader.Read(ref cursor);
        if (separator is DatelineSeparator.Dash or DatelineSeparator.StopDash)
        {
            ReadBehindDash(ref cursor, ref parts);
        }

        return IsSeparatorInPlace(separator, parts) && MarkOpening(ref cursor, separator, ref parts);
    }

    private static bool TryReadFirst(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var lead = cursor.Rest[..Math.Min(cursor.Rest.Length, MaxLeadBeforeFigures)];
        return (lead.ContainsAny(DateReader.LatinDigits) && DatelineDates.TryRead(ref cursor, ref parts))
            || WireReader.TryRead(ref cursor, ref parts)
            || PlaceReader.TryReadPlaces(ref cursor, ref parts);
    }

    private static void ReadParts(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        for (var count = 1; count < MaxParts; count++)
        {
            var start = cursor.Position;
            var hasComma = SkipJoints(ref cursor);
            if (TryReadPart(ref cursor, hasComma, ref parts))
            {
                continue;
            }

            cursor.Position = start;
            if (!QualifierReader.TryReadFurtherPlace(ref cursor, ref parts))
            {
                return;
            }
        }
    }

    /// <summary>Reads one part. A known region goes before a date: <c>MA</c> is a state, and a Dutch Monday.</summary>
    private static bool TryReadPart(ref DatelineCursor cursor, bool hasComma, ref DatelineParts parts)
    {
        if (!MayBeginPart(cursor.Current) || (Letters.IsSmall(cursor.Current) && !hasComma))
        {
            return false;
        }

        var mayQualify = hasComma && parts.HasPlace && !parts.HasAgency;
        return (mayQualify && QualifierReader.TryReadKnown(ref cursor, ref parts))
            || DatelineDates.TryRead(ref cursor, ref parts)
            || WireReader.TryRead(ref cursor, ref parts)
            || (mayQualify && QualifierReader.TryReadUnknown(ref cursor, ref parts))
            || (hasComma && !parts.HasPlace && PlaceReader.TryReadPlaces(ref cursor, ref parts));
    }

    /// <summary>Whether a part can begin with a character: a name, figures, a bracket, or a slash or dash before an agency.</summary>
    private static bool MayBeginPart(char character) =>
        Letters.Is(character) || char.IsDigit(character) || character is '(' or '（' or '[' or '/' or '-' or '–' or '—';

    /// <summary>Skips commas and full stops between two parts, and the spaces around them.</summary>
    /// <returns>Whether a comma was among them.</returns>
    private static bool SkipJoints(ref DatelineCursor cursor)
    {
        var hasComma = false;
        cursor.SkipSpaces();
        while (cursor.Current is '.' or ',' or '،')
        {
            hasComma |= cursor.Current != '.';
            cursor.Position++;
        }

        cursor.SkipSpaces();
        return hasComma;
    }

    /// <summary>Reads on behind a dash that was not the last mark: <c>10 фев — РИА Новости.</c>, <c>(ANSA) - ROMA, 28 LUG -</c>.</summary>
    private static void ReadBehindDash(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (parts.HasAgency == parts.HasPlace)
        {
            return;
        }

        var ahead = cursor;
        var read = parts;
        ahead.SkipSpaces();
        var isRead = parts.HasAgency
            ? PlaceReader.TryReadPlaces(ref ahead, ref read)
            : WireReader.TryRead(ref ahead, ref read) && read.Agency is not null;
        if (!isRead)
        {
            return;
        }

        ReadParts(ref ahead, ref read);
        var isSure = parts.HasPlace || read.HasDate || (read.Has(DatelineSignals.KnownPlace) && read.Has(DatelineSignals.PlaceInCapitals));
        if (isSure && SeparatorReader.Read(ref ahead) is not (DatelineSeparator.None or DatelineSeparator.Slash or DatelineSeparator.Damaged))
        {
            cursor = ahead;
            parts = read;
            ReadDateBehindDash(ref cursor, ref parts);
        }
    }

    /// <summary>Reads a date that a third dash follows: <c>HONG KONG - Media OutReach Newswire - 12 May 2024 -</c>.</summary>
    private static void ReadDateBehindDash(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var ahead = cursor;
        var read = parts;
        ahead.SkipSpaces();
        if (DatelineDates.TryRead(ref ahead, ref read) && SeparatorReader.Read(ref ahead) == DatelineSeparator.Dash)
        {
            cursor = ahead;
            parts = read;
        }
    }

    /// <summary>
    /// A colon follows a place in capitals, or one with an agency or a date, a full stop an agency; a slash closes the date of a wire that
    /// stands between slashes.
    /// </summary>
    private static bool IsSeparatorInPlace(DatelineSeparator separator, in DatelineParts parts) => separator switch
    {
        DatelineSeparator.Colon => parts.HasPlace && (parts.Agency is not null || IsBeforeColon(parts)),
        DatelineSeparator.Stop or DatelineSeparator.Damaged => parts.Agency is not null,
        DatelineSeparator.Slash => parts.Agency is not null && parts.HasDate,
        _ => true,
    };

    private static bool IsBeforeColon(in DatelineParts parts) =>
        parts.Has(DatelineSignals.KnownPlace)
        && (parts.HasDate || (parts.Has(DatelineSignals.PlaceInCapitals) && !parts.Has(DatelineSignals.PlaceIsOtherName)));

    /// <summary>Notes what the story begins with.</summary>
    private static bool MarkOpening(ref DatelineCursor cursor, DatelineSeparator separator, ref DatelineParts parts)
    {
        if (separator != DatelineSeparator.None)
        {
            parts.Signals |= DatelineSignals.Separator;
            parts.Signals |= separator == DatelineSeparator.StopDash ? DatelineSignals.StopDash : DatelineSignals.None;
        }

        if (cursor.Rest.TrimStart(' ') is [] or ['\n', ..])
        {
            parts.Signals |= DatelineSignals.OwnLine;
            return true;
        }

        var story = cursor.Rest.TrimStart();
        if ((separator == DatelineSeparator.None && parts.Agency is null) || !StoryOpenings.IsOpening(story))
        {
            return false;
        }

        parts.Signals |= DatelineSignals.StoryOpening;
        var isSignedName = parts.AgencyText.Length > 0 && !story.Contains(' ');
        if (parts.Has(DatelineSignals.PlaceInCapitals) && !isSignedName && AllCaps.Is(story[..Math.Min(story.Length, MaxCapitals)]))
        {
            // In a line of capitals those of the place say nothing. One name behind an agency makes no such line.
            parts.Signals &= ~DatelineSignals.PlaceInCapitals;
        }

        return true;
    }
}
