namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Catalan function words.</summary>
internal static class CatalanStopWords
{
    public const string Words =
        """
        de la i a el que en les un per del amb els no una és al es més ha se com ser dels va són aquest aquesta pel però seva
        seu ja també molt sobre entre tot on han fins des hi ho li em ens us meu meva seus seves quan si ni perquè doncs així
        encara sense contra després abans durant segons cada altres altre altra tots tota totes aquests aquestes això allò qui
        què quin quina era havia hem pot poden fer fet estat està dos dues molts molta poc gairebé només sempre mai ara aquí
        allà als pels vaig van l'any d'un d'una
        """;
}
