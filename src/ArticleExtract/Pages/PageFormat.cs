namespace ArticleExtract.Pages;

/// <summary>What a page was read from.</summary>
public enum PageFormat
{
    /// <summary>HTML: tags, links and metadata are known.</summary>
    Html,

    /// <summary>Text that was flattened to lines: what only markup can say is unknown.</summary>
    Text,
}
