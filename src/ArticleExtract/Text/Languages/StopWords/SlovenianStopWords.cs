namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Slovenian function words.</summary>
internal static class SlovenianStopWords
{
    public const string Words =
        """
        in je v na da se za so z ki s pa o ne kot po tudi bi od iz to do pri še ni bil bila bilo bili ali če ga jih mu ji jim
        pred sem si med več že lahko ob tako ker kako kaj kdo kjer ko vse vsi vsak vsako zelo samo le tem tega ta te ti ter nad
        pod brez proti zaradi skozi zato saj svoj svojo svoje svojih njegov njegova njihov njen naš nam nas vas vam jaz mi vi
        oni ona smo ste niso nisem biti bo bodo bom imajo ima nekaj nihče nič tam tukaj kdaj potem zdaj danes leta dve dva
        kateri katera katere katerih tisti tista toda vendar kar čeprav preko okoli
        """;
}
