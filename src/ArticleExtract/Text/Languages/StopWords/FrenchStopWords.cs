namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent French function words.</summary>
internal static class FrenchStopWords
{
    public const string Words =
        """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec elle aux ou son mais
        comme on tout nous vous sa ses fait été être cette même leur leurs ces y si deux ont ainsi bien sans entre peut sous
        dont après avoir où aussi très encore depuis contre quand était je me mon ma mes ton ta tes notre nos votre vos lui ils
        elles cet donc car ni lorsque chez avant pendant selon jusqu vers moins toujours alors tous toutes toute rien autre
        autres chaque faire là c'est n'est qu'il qu'elle d'un d'une s'est l'on j'ai n'a n'y qu'on
        """;
}
