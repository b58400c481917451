namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Danish function words.</summary>
internal static class DanishStopWords
{
    public const string Words =
        """
        og i at det er en til på som af den for med de der ikke har et var han men fra vi kan sig om ved så skal efter også ud
        være hvor nu år eller over blev vil under mod når hun op jeg ind havde kun to bliver man mange meget alle hvad hans
        noget nogle andre kunne ville skulle mere her hvis mellem sin sit sine dem denne dette disse blevet før siden mens selv
        gøre hvordan hvorfor hvilket hende hendes deres os jer uden igen gennem samt ifølge da jo dog nok få får end sådan fordi
        nogen ingen intet været
        """;
}
