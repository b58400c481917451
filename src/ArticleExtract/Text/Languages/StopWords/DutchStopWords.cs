namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Dutch function words.</summary>
internal static class DutchStopWords
{
    public const string Words =
        """
        de van een het en in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit nog naar door over ze hij
        wordt tot je was worden heeft hebben werd had meer kan deze al wel geen ik we hun zich zou moet veel dit zo waar wat wie
        haar hem mijn ons onze jullie u na tegen tussen onder sinds omdat toen nu zal kunnen gaan alle twee andere eerste zonder
        hier daar mensen gaat doen moeten zoals mag waren zelf elkaar tijdens volgens echter soms altijd weer dus iets niets
        alleen heel toch via binnen werden
        """;
}
