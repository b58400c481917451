namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Korean function words and particles that stand alone.</summary>
internal static class KoreanStopWords
{
    public const string Words =
        """
        이 그 저 것 수 등 및 더 또 또한 그리고 하지만 그러나 그런데 그래서 따라서 즉 의 에 를 을 은 는 가 와 과 도 로 으로 에서 에게 있다 있는 있습니다 있었다 없다 없는 한 할 하는 하고 했다 한다 합니다
        했습니다 하기 하며 해 된 될 되는 됐다 된다 됩니다 이다 입니다 위해 위한 대한 대해 통해 따라 따르면 때 때문에 같은 같이 함께 모든 많은 가장 매우 아주 지난 이번 오는 이런 그런 어떤 우리 나는 내가 그는
        그가 그녀는 제 내 당신 누가 무엇 어떻게 왜 다시 이미 아직 지금 오늘 약 두 세 다른 후 전 중 간 안 못 잘 다 거의 만 부터 까지 것이다 것으로 것은 것이 아니라 아닌 밝혔다 말했다 위에 관련
        """;
}
