namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Norwegian function words, Bokmål and, where they differ, Nynorsk.</summary>
internal static class NorwegianStopWords
{
    public const string Words =
        """
        og i det er på som en til å at av for med den har ikke de et var han men om fra vi kan seg så skal ved etter også ut
        være hvor nå år eller over ble vil under mot når hun opp jeg inn hadde bare to blir man mange mye alle hva hans noe noen
        andre kunne ville skulle mer her hvis mellom sin sitt sine dem denne dette disse blitt før siden mens selv gjøre hvordan
        hvorfor henne hennes deres oss dere uten igjen gjennom samt ifølge da enn slik fordi ingen vært få får ifra ikkje eit
        frå ein dei kva meir berre
        """;
}
