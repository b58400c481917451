using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ArticleExtract.Cli.Extraction;
using ArticleExtract.Cli.Sources;
using ArticleExtract.Cli.Terminal;

namespace ArticleExtract.Cli.Commands;

/// <summary><c>article-extract extract PAGE...</c></summary>
internal sealed class ExtractCommand : Command
{
    /// <summary>What a patient user waits for one page.</summary>
    private const int DefaultSeconds = 30;

    /// <summary>Several times the largest pages of the usual web crawls.</summary>
    private const int DefaultMegabytes = 16;

    /// <summary>Twice what the longest honest chains have; browsers stop at 20.</summary>
    private const int DefaultRedirects = 10;

    private readonly Argument<string[]> _pages = new("PAGE")
    {
        Description = "A file with HTML or with text flattened to lines, an http or https address, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { UnknownOption.Reject },
    };

    private readonly EnumOption<OutputFormat> _format = new("--format", OutputFormat.Text)
    {
        Description = "Text for a reader, or JSON for a program: one object on one line for each page.",
    };

    private readonly UrlOption _url = new("--url")
    {
        Description = "The address of a page given as a file, for its relative links and its site.",
    };

    private readonly EnumOption<InputFormat> _as = new("--as", InputFormat.Auto)
    {
        Description = "Read the page as HTML or as text. Auto goes by the content.",
    };

    private readonly EnumOption<Strategy> _strategy = new("--strategy", Strategy.Default) { Description = "What reads the article." };

    private readonly FocusOption _focus;

    private readonly FlagOption _explain = new("--explain")
    {
        Description = "Write to standard error which rule gave each block its role, and why.",
    };

    private readonly NumberOption _maxTime = new("--max-time", 1, 86_400, DefaultSeconds)
    {
        HelpName = "SECONDS",
        Description = "Time for one download, redirects included.",
    };

    private readonly NumberOption _maxSize = new("--max-size", 1, 2_047, DefaultMegabytes)
    {
        HelpName = "MB",
        Description = "Size of one download, after decompression.",
    };

    private readonly NumberOption _maxRedirects = new("--max-redirects", 0, 100, DefaultRedirects)
    {
        HelpName = "COUNT",
        Description = "Redirects followed in one download.",
    };

    public ExtractCommand()
        : base("extract", "Reads the article out of each page and writes it to standard output.")
    {
        _focus = new FocusOption(_strategy);
        Add(_pages);
        Option[] options = [_format, _url, _as, _strategy, _focus, _explain, _maxTime, _maxSize, _maxRedirects];
        Array.ForEach(options, Add);
        Validators.Add(CheckPages);
        SetAction(RunAsync);
    }

    private void CheckPages(CommandResult result)
    {
        var pages = result.GetValue(_pages) ?? [];
        if (pages.Length > 1 && result.GetResult(_url) is not null)
        {
            result.AddError("--url is the address of one page, but several pages are given. Give one, or leave --url out.");
        }

        if (pages.Count(page => page == PageSource.StandardInput) > 1)
        {
            result.AddError("Standard input can be read once only, but - is given several times. Give it once.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
        using var run = new ExtractRun(ReadRequest(parsed), output, parsed.InvocationConfiguration.Error);
        return await run.RunAsync(cancellationToken);
    }

    private ExtractRequest ReadRequest(ParseResult parsed) => new()
    {
        Pages = parsed.GetRequiredValue(_pages),
        InputFormat = _as.Read(parsed),
        OutputFormat = _format.Read(parsed),
        Url = parsed.GetValue(_url),
        Strategy = _strategy.Read(parsed),
        Focus = _focus.Read(parsed),
        Explains = parsed.GetValue(_explain),
        Limits = new DownloadLimits(
            TimeSpan.FromSeconds(parsed.GetValue(_maxTime)),
            (long)parsed.GetValue(_maxSize) << 20,
            parsed.GetValue(_maxRedirects)),
    };
}
