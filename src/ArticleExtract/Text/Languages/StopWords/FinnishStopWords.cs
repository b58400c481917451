namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Finnish function words.</summary>
internal static class FinnishStopWords
{
    public const string Words =
        """
        ja on ei että se oli hän myös mutta ovat joka kun ole niin kuin tai sen en mukaan jos nyt vain vuoden ollut sekä vielä
        siitä jo hänen voi sitä kanssa jonka olla tämä tässä ne mitä olisi tämän jälkeen ennen niiden näin kaikki jotka ollaan
        oma hyvin enemmän siihen minä sinä me te he mikä kuka missä koska miten sillä siis kuitenkin eli eivät kuten paljon muun
        muassa noin ilman yli asti saa tulee pitää voidaan heidän tätä sitten vaan ettei eikä tuo nämä niitä niistä jossa josta
        johon joita joiden siinä tällä tästä olivat itse mikään joku yksi kaksi toinen aina usein aikana vuonna
        """;
}
