namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Polish function words.</summary>
internal static class PolishStopWords
{
    public const string Words =
        """
        w i na z do się nie jest to że o a jak za od po przez dla są oraz ale co tym ich tego jego przy jej być które który
        która może tak już tylko także czy został będzie pod przed było był była lub ze jako bardzo między jednak ma ten ta te
        tej jeszcze więc gdy kiedy gdzie bez ponad niż też nad we go mu ja my on ona oni ci tych swoje swoich można roku lat
        mają wszystko wszystkich każdy dwa kilka podczas według nawet potem tam tu aby żeby jeśli ponieważ bo mnie nam nas
        którzy których której którego byli były jeżeli zostały została
        """;
}
