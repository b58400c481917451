namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Romanian function words.</summary>
internal static class RomanianStopWords
{
    public const string Words =
        """
        de și în a la cu pe care din că o nu este un se mai pentru au fi ce s sunt ca prin sau fost după ale al dar cele cel cea
        lui le ai am era ei iar acest această fără între doar către foarte unde când dacă până nici sa său sale săi ne vă mă te
        îi îl lor noi voi el ea eu cum fiind avea are astfel despre sub peste încă decât toate toți tot aceasta acestea aceste
        acesta acestei acestui unei unui unor două trei poate trebuie fiecare chiar atunci asupra împotriva potrivit însă deci
        deoarece aici acum şi într aş îşi aceştia
        """;
}
