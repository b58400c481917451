namespace ArticleExtract.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Every page was read.</summary>
    public const int Success = 0;

    /// <summary>Some pages could not be read; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line asks for something that cannot be done. Nothing was.</summary>
    public const int Usage = 2;

    /// <summary>The user stopped the work: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
