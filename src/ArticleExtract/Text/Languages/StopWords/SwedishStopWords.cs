namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Swedish function words.</summary>
internal static class SwedishStopWords
{
    public const string Words =
        """
        och i att det som en på är av för med den till har inte om ett de han var från men vi så kan när sig under också efter
        vid nu hade man ska där sin eller år mot alla hon än jag två få mycket upp vara blir skulle hans ut kommer över mellan
        andra sina sedan någon några något bara inom detta denna dessa här bli blev går utan redan måste dem vad varit hur mer
        innan vill får själv sitt ingen inga henne honom oss ni er deras hennes eftersom då samt genom trots både bland annat
        enligt varför vilket vilka
        """;
}
