using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the names around a block, its own words and its heading's words say, by learned weights.</summary>
internal static class TokenFeatures
{
    public static readonly FeatureGroup Group = new("tokens", ["token-sum", "element-tokens", "own-word-tokens", "heading-tokens"], Write);

    /// <summary>Sets these features in a row that is complete, for other weights than those it was measured with.</summary>
    public static void Fill(Span<float> row, float elements, float ownWords, float heading)
    {
        // They stand last in the set.
        var part = row[^Group.Names.Count..];
        part[0] = elements + ownWords + heading;
        part[1] = elements;
        part[2] = ownWords;
        part[3] = heading;
    }

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var element = page.Page.Record(block).Element;
        var names = element == PageElement.NoElement ? 0 : page.Tokens.OfElements(element);
        var ownWords = page.Tokens.OfOwnWords(block);
        var heading = page.Tokens.OfHeading(block);
        row.Add(names + ownWords + heading);
        row.Add(names);
        row.Add(ownWords);
        row.Add(heading);
    }
}
