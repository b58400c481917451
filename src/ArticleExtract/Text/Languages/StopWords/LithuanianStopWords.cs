namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Lithuanian function words.</summary>
internal static class LithuanianStopWords
{
    public const string Words =
        """
        ir yra kad iš su į bet tai kaip o po nuo jo ne apie per dar jau buvo ar prie už dėl tik taip iki pat jos jų kas ką kai
        bus jei nes arba savo pagal ant tarp be prieš pas jis ji jie mes jūs aš tu mano tavo mūsų jūsų šis ši šie šios šio šiuo
        tas ta tie tos to tuo tą tam kuris kuri kurie kurios kurių kurį kuriame labai daug daugiau mažiau visi visas visos viską
        nėra nebuvo gali galima reikia turi turėjo būti esu esame kur kada kodėl tačiau todėl taigi metu metų metais vienas
        viena du dvi nors vis dabar čia ten bei tiek pačių
        """;
}
