namespace ArticleExtract.Cli.Sources;

/// <summary>A page that the user asked for cannot be had. The message says why and what to do.</summary>
internal sealed class PageUnavailableException : Exception
{
    public PageUnavailableException(string message)
        : base(message)
    {
    }

    public PageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
