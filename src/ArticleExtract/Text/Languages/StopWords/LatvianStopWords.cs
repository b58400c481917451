namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Latvian function words.</summary>
internal static class LatvianStopWords
{
    public const string Words =
        """
        un ir ar no uz par ka ko kas tā to lai bet arī kā vai pēc pie viņš viņa nav bija tas gan ne jau tikai kur ja pa šo šī
        šis šajā tiek tika pat būs vēl līdz savu vairāk es mēs jūs tu viņi viņu mūsu jūsu kad tad jo nevis tomēr caur starp bez
        pirms pret zem virs kopš laikā dēļ gada gadā gadu būt esmu esam esat var varētu nevar visi visu viss katrs kāds kāda
        daudz ļoti šeit tur tagad tādēļ tāpēc taču turklāt savas savā sava kuras kura kurš kuri kurā kuru šīs tās tos tie šie
        tam tiem divi viens viena jā nē ap kļuva vienu
        """;
}
