namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Croatian function words.</summary>
internal static class CroatianStopWords
{
    public const string Words =
        """
        i u je da se na su za od s o ne to a kao koji koja koje iz što će bi do ali ili te sam samo bio bila bilo bili po kako
        nije više već još nakon prije pri kod između svoje svoj svoju svojih ovo ovaj ova taj ta tako kada gdje uz jer ako ima
        nema biti može mogu treba sve svi oko među zbog radi bez protiv tijekom također tko netko nešto ništa ga mu joj ih im mi
        vi on ona oni one smo ste vrlo dok kroz prema iako osim koju kojeg kojoj kojim kojih uvijek ovdje ondje dio dva dvije
        godine dana ipak stoga zato ni niti
        """;
}
