namespace ArticleExtract.Cli.Extraction;

/// <summary>How an article is written.</summary>
internal enum OutputFormat
{
    /// <summary>As text for a reader.</summary>
    Text,

    /// <summary>As one JSON object on one line.</summary>
    Json,
}
