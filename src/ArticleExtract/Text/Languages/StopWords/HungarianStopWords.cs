namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Hungarian function words.</summary>
internal static class HungarianStopWords
{
    public const string Words =
        """
        a az és hogy nem is egy ez meg de azt ki van volt csak mint el már még ha ezt be vagy mert amely azonban sem arra fel
        minden ami aki után pedig itt lesz le maga való most nagyon kell ezek azok olyan akkor lehet nincs között több úgy így
        szerint során mely majd miatt ilyen neki nekik én te ő mi ti ők ennek annak ebben abban erre ezzel azzal ezért azért
        hiszen illetve valamint saját két első másik alatt előtt által ellen felé óta amikor ahol akik amelyek amelyet akár
        mindig voltak volna lett lenne milyen hol
        """;
}
