namespace ArticleExtract;

/// <summary>A page is beyond a limit: one that the caller set, or the length of a .NET string. The message says what was found, what was allowed and which option to change.</summary>
public sealed class PageLimitException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public PageLimitException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was found, what was allowed and what to do.</param>
    public PageLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that another one caused.</summary>
    /// <param name="message">What was found, what was allowed and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public PageLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
