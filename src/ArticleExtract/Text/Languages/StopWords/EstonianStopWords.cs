namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Estonian function words.</summary>
internal static class EstonianStopWords
{
    public const string Words =
        """
        ja on ei et see ka oli kui mis ta oma selle ning ma kes aga või siis välja nii seda pole veel nad tema olid kõik midagi
        peab olla saab mida nagu üle kus sest kuid juba ole mitte me te sa mina sina meie teie nende neid need selles sellest
        sellel sellele ainult kas kuidas miks kuna enam pärast enne alates kuni ilma vastu läbi poolt kohta eest juures järgi
        vahel ajal olnud olema oleks tuleb tal talle teda minu sinu mulle ühe üks kaks kolm teine teise iga igal mõne mõned väga
        palju rohkem vaid ehk pidi sai võib võivad ikka nüüd siin seal just
        """;
}
