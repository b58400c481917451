namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent German function words.</summary>
internal static class GermanStopWords
{
    public const string Words =
        """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
        nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
        wurde sei wenn ihre seine mich hatte kann gegen vom können schon habe ihr ihm ihn wir ich mir uns unter wieder seit
        müssen soll sollen muss sehr diese dieser dieses diesem diesen hier doch alle zwischen ohne weil worden dann da jetzt
        waren sowie eines ihrer ihren seiner seinen immer etwa wo würde wurden kein keine damit denn ob selbst dabei was wer
        zwei
        """;
}
