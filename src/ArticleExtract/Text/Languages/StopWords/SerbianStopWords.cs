namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Serbian function words, in Cyrillic and in Latin letters.</summary>
internal static class SerbianStopWords
{
    public const string Words =
        """
        и у је да се на су за од с о не то а као који која које из што шта ће би до али или те сам само био била било били по
        како није више већ још након пре при код између своје свој своју својих ово овај ова тај та тако када где уз јер ако има
        нема бити може могу треба све сви око међу због ради без против током такође ко неко нешто ништа га му јој их им ми ви
        он она они смо сте врло веома док кроз према иако осим коју ког којој којим којих увек овде два две године дана ипак
        зато ни нити са i u je da se na su za od s o ne to a kao koji koja koje iz što šta će bi do ali ili te samo bio bila
        bilo bili po kako nije više već još nakon pre pri kod između svoje ovo ovaj ova taj ta tako kada gde jer ako ima nema
        biti može treba sve svi oko među zbog bez protiv tokom takođe ko neko nešto ništa ih im smo ste veoma dok kroz prema
        uvek ovde dve godine dana ipak zato sa
        """;
}
