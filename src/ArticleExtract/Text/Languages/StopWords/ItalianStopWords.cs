namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Italian function words.</summary>
internal static class ItalianStopWords
{
    public const string Words =
        """
        di che e la il un a per in una è del si non sono le da con i dei al della più nel ha lo alla gli come ma anche delle se
        o su dal dalla nella questo questa cui ai degli alle sul sulla ci stato essere era loro sua suo suoi dopo tra ed dove
        tutti tutto molto fra prima quando ancora fatto due solo così ne anni mi chi stata hanno io noi voi lui lei perché senza
        contro nelle negli dai dagli dalle sui quello quella quelli quale quali ogni poi già sempre oggi proprio altri altro
        altra mentre però fare può sia agli nei c'è dell all'interno d'un dell'anno un'altra ad
        """;
}
