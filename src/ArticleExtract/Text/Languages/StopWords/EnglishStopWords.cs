namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent English function words.</summary>
internal static class EnglishStopWords
{
    public const string Words =
        """
        the of and to in a is that it for was on are as with his they at be this from have or by one had not but what all were
        when we there can an your which their said if do will each about how up out them then she many some so these would other
        into has her two like him see time could no make than first been its who now people my made over did down only way find
        use may after our under more most through back much before great where any because very same those both between own such
        without against during while however also should you he i me us it's don't
        """;
}
