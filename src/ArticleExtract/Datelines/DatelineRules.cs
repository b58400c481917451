using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Decides whether what was read is a dateline. Capitals and a dash alone are never enough: <c>LIGHTWEIGHT -- Easy</c>.</summary>
internal static class DatelineRules
{
    private const DatelineSignals SurePlace = DatelineSignals.KnownPlace | DatelineSignals.PlaceInCapitals;

    /// <summary>Whether the parts and signals together make a dateline.</summary>
    public static bool IsDateline(ReadOnlySpan<char> text, in DatelineParts parts)
    {
        if (parts.Has(DatelineSignals.Frame))
        {
            return true;
        }

        if (!parts.HasPlace)
        {
            return IsPlaceless(parts);
        }

        return parts.Agency is not null ? IsSigned(text, parts) : IsUnsigned(parts);
    }

    /// <summary>
    /// Whether what the page marks as a dateline is one: a place that is known, or in capitals and with more. Many sites mark their date of
    /// publication or a byline in the same way.
    /// </summary>
    public static bool IsMarkedDateline(in DatelineParts parts)
    {
        var hasCompany = parts.HasAgency || parts.HasDate || parts.Has(DatelineSignals.Separator);
        var isSure = parts.Has(DatelineSignals.KnownPlace) || parts.Agency is not null;
        return parts.HasPlace && (isSure || (parts.Has(DatelineSignals.PlaceInCapitals) && hasCompany));
    }

    /// <summary>An agency alone, or with a date.</summary>
    private static bool IsPlaceless(in DatelineParts parts) =>
        parts.Agency is { } agency && (parts.HasDate || !agency.NeedsCompany) && !parts.Has(DatelineSignals.OwnLine);

    private static bool IsSigned(ReadOnlySpan<char> text, in DatelineParts parts)
    {
        var isSure = parts.Has(SurePlace) || parts.HasDate;
        var isMarked = parts.Has(DatelineSignals.Separator) && parts.Has(DatelineSignals.StoryOpening);
        return (isSure || (isMarked && !parts.Agency!.NeedsCompany)) && !IsSpelledOut(text, parts);
    }

    /// <summary>Without a known agency a separator must stand, and two things that speak for a place or a date.</summary>
    private static bool IsUnsigned(in DatelineParts parts)
    {
        if (!parts.Has(DatelineSignals.Separator) || !parts.Has(SurePlace) || parts.Has(DatelineSignals.UnknownRegion))
        {
            return false;
        }

        var isKnown = parts.Has(DatelineSignals.KnownPlace) || (parts.HasAgency && parts.Has(DatelineSignals.PlaceIsRegion));
        return parts.HasDate || (isKnown && parts.Has(DatelineSignals.PlaceInCapitals | DatelineSignals.StopDash));
    }

    /// <summary>Whether the bracket abbreviates what stands before it: <c>Apple Filing Protocol (AFP)</c>.</summary>
    private static bool IsSpelledOut(ReadOnlySpan<char> text, in DatelineParts parts)
    {
        var place = parts.PlaceAt(0);
        var name = text.Slice(place.Start, place.Length);
        var initials = text.Slice(parts.AgencyText.Start, parts.AgencyText.Length);
        var count = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsLetter(name[i]) && (i == 0 || !char.IsLetter(name[i - 1])))
            {
                if (count == initials.Length || LetterFolding.Fold(name[i]) != LetterFolding.Fold(initials[count]))
                {
                    return false;
                }

                count++;
            }
        }

        return count == initials.Length;
    }
}
