namespace ArticleExtract.Pages;

/// <summary>How a stretch of text is emphasised.</summary>
public enum Emphasis
{
    /// <summary><c>strong</c> and <c>b</c>.</summary>
    Strong,

    /// <summary><c>em</c> and <c>i</c>.</summary>
    Italic,

    /// <summary><c>code</c>, <c>kbd</c>, <c>samp</c> and <c>var</c> inside running text.</summary>
    Code,
}
