namespace ArticleExtract.Cli.Sources;

/// <summary>What a download may cost.</summary>
/// <param name="MaxTime">The time for one page, from the first connection to the last byte, redirects included.</param>
/// <param name="MaxBytes">The size of one page after decompression.</param>
/// <param name="MaxRedirects">How many redirects are followed.</param>
internal sealed record DownloadLimits(TimeSpan MaxTime, long MaxBytes, int MaxRedirects);
