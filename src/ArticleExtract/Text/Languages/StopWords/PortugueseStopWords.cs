namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Portuguese function words.</summary>
internal static class PortugueseStopWords
{
    public const string Words =
        """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
        quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse
        eles estão você tinha foram essa num nem suas meu às minha têm numa pelos pelas havia seja qual será nós tenho lhe deles
        essas esses este esta estes estas aquele aquela isto aquilo sobre onde ainda após contra desde segundo cada outro outra
        outros outras todos todas tudo nada então assim porque bem pode fazer agora dois anos durante são
        """;
}
