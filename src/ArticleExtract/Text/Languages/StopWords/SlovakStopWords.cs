namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Slovak function words.</summary>
internal static class SlovakStopWords
{
    public const string Words =
        """
        a v sa na je že o s z do to aj vo pre za by k ako ale si po sú ktoré ktorý od ktorá jeho však tak len podľa alebo pri má
        bol byť až už som tiež nie bolo bola zo ich čo pred roku tejto ešte rokov aby než iba keď svoje tento môže ďalšie ho tým
        ku medzi bude toho u preto pretože kde teda tomu tom ten tá tieto svoj svojho jej mu mňa nás nám vás ktorí ktorú ktorých
        ktorým sme boli majú pod nad bez cez počas proti tam tu kedy ani ak dnes každý všetky všetkých všetko veľmi musí povedal
        budú so
        """;
}
