using System.CommandLine;
using System.Text;
using ArticleExtract.Articles;
using ArticleExtract.Cli.Sources;
using ArticleExtract.Cli.Terminal;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Commands;

/// <summary>The <c>extract</c> verb: pages in, articles out.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _pages = new("PAGE")
    {
        Description = "An HTML or text file, or - for standard input. Read as UTF-8, or UTF-16 with a byte order mark.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat> _format = new("--format") { Description = "How to write the article.", DefaultValueFactory = _ => OutputFormat.Text };
    private readonly Option<InputFormat> _as = new("--as") { Description = "How to read the page; auto looks at it.", DefaultValueFactory = _ => InputFormat.Auto };
    private readonly Option<Strategy> _strategy = new("--strategy") { Description = "Which extractor reads it.", DefaultValueFactory = _ => Strategy.Default };
    private readonly Option<string?> _url = new("--url") { Description = "The page's absolute address, for its relative links." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Also write each block with its role, rule and reason to standard error." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ExtractCommand();
        var command = new Command(
            "extract",
            """
            Reads the article out of pages.

            Examples:
              article-extract extract page.html --url https://example.com/news/1
              article-extract extract scrape.txt --format json
              article-extract extract - --as text --explain < scrape.txt
            """)
        {
            options._pages, options._format, options._as, options._strategy, options._url, options._explain,
        };
        options._url.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && !Uri.IsWellFormedUriString(url, UriKind.Absolute))
            {
                result.AddError($"--url needs an absolute address with scheme and host, but is '{url}'.");
            }
        });
        command.SetAction(options.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var extractor = StrategyExtractors.Create(arguments.GetValue(_strategy));
        var url = arguments.GetValue(_url) is { } address ? new Uri(address) : null;
        var exitCode = ExitCode.Success;
        foreach (var page in arguments.GetValue(_pages)!)
        {
            try
            {
                var content = await PageSource.ReadAsync(page, cancellationToken);
                var trace = arguments.GetValue(_explain) ? new ExtractionTrace() : null;
                Write(Extract(extractor, content, arguments.GetValue(_as), url, trace), arguments.GetValue(_format));
                if (trace is not null)
                {
                    Explanation.Write(trace, Console.Error);
                }
            }
            catch (PageUnavailableException exception)
            {
                ErrorLine.Write(Console.Error, exception.Message);
                exitCode = ExitCode.SomeFailed;
            }
        }

        return exitCode;
    }

    private static Article Extract(IArticleExtractor extractor, byte[] content, InputFormat format, Uri? url, ExtractionTrace? trace)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        var text = reader.ReadToEnd();
        var isHtml = format == InputFormat.Html || (format == InputFormat.Auto && InputSniffer.LooksLikeHtml(content));
        return isHtml ? extractor.ExtractHtml(text, url, trace) : extractor.ExtractText(text, url, trace);
    }

    private static void Write(Article article, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            Console.Out.WriteLine(article.ToJson());
        }
        else
        {
            ArticlePrinter.Write(article, Console.Out);
        }
    }
}
