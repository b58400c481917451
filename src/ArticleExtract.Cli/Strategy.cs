namespace ArticleExtract.Cli;

/// <summary>Which extractor reads the pages.</summary>
internal enum Strategy
{
    /// <summary>The library's default strategies.</summary>
    Default,

    /// <summary>The library with the density stripper.</summary>
    Density,

    /// <summary>SmartReader, a port of Readability: a baseline for comparisons.</summary>
    SmartReader,
}
