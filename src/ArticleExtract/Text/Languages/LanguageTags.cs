namespace ArticleExtract.Text.Languages;

/// <summary>Reads language tags as pages write them.</summary>
internal static class LanguageTags
{
    /// <summary>The primary language of a tag: what stands in front of the first hyphen or underscore, in lower case.</summary>
    public static string PrimaryOf(string tag)
    {
        var primary = tag.AsSpan().Trim();
        var end = primary.IndexOfAny('-', '_');
        return (end < 0 ? primary : primary[..end]).ToString().ToLowerInvariant();
    }

    /// <summary>The tag that the stop words of a language are listed under: languages that share them share a list, withdrawn tags have heirs.</summary>
    public static string FindListed(string primary) => primary switch
    {
        "nb" or "nn" => "no",
        "cmn" or "yue" => "zh",
        "bs" or "sh" => "hr",
        "ms" or "in" => "id",
        "iw" => "he",
        _ => primary,
    };
}
