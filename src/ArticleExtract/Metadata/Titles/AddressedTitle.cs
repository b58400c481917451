namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title by the words of the page's address: <c>/2025/xi-welcomes-lukashenko</c>.</summary>
internal static class AddressedTitle
{
    /// <summary>An address of fewer words may be the name of a section, so a line has to say all of it and nothing else.</summary>
    private const int MinWords = 3;

    /// <summary>Shared words against all words, both sides counted (Dice); addresses leave the small words out.</summary>
    private const double MinAgreement = 0.6;

    /// <summary>What a long line with all words of the address is ahead of one that barely agrees.</summary>
    private const double AgreementOfAll = 0.01;

    /// <summary>Reads the title; <see langword="null"/> when the address has too few words or no line has them.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var words = new TitleWords(FindSlug(context.Page.Url));
        if (words.Count == 0)
        {
            return null;
        }

        var best = TitleReading.NoBlock;
        var bestAgreement = words.Count < MinWords ? 1 : MinAgreement;
        var hasProse = false;
        for (var i = 0; i < Math.Min(context.Page.Blocks.Count, TitleLines.MaxLines); i++)
        {
            var line = context.Page.Blocks[i];
            hasProse |= Prose.IsMatch(line);
            if (hasProse && best != TitleReading.NoBlock)
            {
                // What agrees within the text is a sub-head.
                break;
            }

            var agreement = TitleLines.HasLength(line.Text) ? Measure(words, line.Text) : 0;

            // Above the text the title is the last of the lines that agree alike, since the others are entries of menus.
            var isBetter = agreement > bestAgreement || (agreement == bestAgreement && !hasProse);
            if (isBetter && TitleLines.CanBeTitle(line))
            {
                (best, bestAgreement) = (i, agreement);
            }
        }

        return best == TitleReading.NoBlock ? null : TitleReading.FromLine(context, best, "address");
    }

    /// <summary>A line that has every word of the address agrees with it however long it is: addresses are cut short.</summary>
    private static double Measure(TitleWords words, ReadOnlySpan<char> line)
    {
        var agreement = words.MeasureAgreement(line);
        return agreement < MinAgreement && words.Count >= MinWords && words.AreAllIn(line) ? MinAgreement + AgreementOfAll : agreement;
    }

    /// <summary>The last segment of an address that is made of words.</summary>
    private static string? FindSlug(Uri? url)
    {
        var slug = url is null ? null : Array.FindLast(url.Segments, segment => segment.AsSpan().ContainsAny('-', '_'));
        return slug is null ? null : Uri.UnescapeDataString(slug);
    }
}
