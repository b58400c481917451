namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Spanish function words.</summary>
internal static class SpanishStopWords
{
    public const string Words =
        """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya
        entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay
        vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque
        esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran según menos antes estos contra unos
        ante quien quienes hacia esto estaba estas algunos algo nada cual cuya aquí
        """;
}
