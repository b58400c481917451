namespace ArticleExtract.Cli;

/// <summary>How an article is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people: the title, what is known of the article, and its body.</summary>
    Text,

    /// <summary>For programs: one JSON object a line.</summary>
    Json,
}
