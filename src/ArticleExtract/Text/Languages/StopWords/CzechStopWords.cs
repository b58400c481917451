namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Czech function words.</summary>
internal static class CzechStopWords
{
    public const string Words =
        """
        a v se na je že o s z do to i ve pro za by k jako ale si po jsou které který od která jeho však tak jen podle nebo při
        má byl být až už jsem také není bylo byla ze jejich co před roce této ještě jak let aby než pouze když své tento může
        další jej tím ke již mezi bude toho u proto protože kde tedy tomu tom ten ta tyto svou svého jejího její mu ho mě nás
        nám vás kteří kterou kterých kterým jsme byly byli mají pod nad bez přes během proti tam tady kdy ani pokud zde dnes
        každý všechny všech vše velmi musí řekl
        """;
}
