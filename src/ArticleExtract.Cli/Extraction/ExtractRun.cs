using ArticleExtract.Articles;
using ArticleExtract.Cli.Sources;
using ArticleExtract.Cli.Terminal;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Extraction;

/// <summary>One run of the <c>extract</c> command: reads page after page and writes each article before it reads the next page.</summary>
internal sealed class ExtractRun : IDisposable
{
    private readonly ExtractRequest _request;
    private readonly PageSource _source;
    private readonly PageExtractor _extractor;
    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private bool _hasWritten;

    public ExtractRun(ExtractRequest request, TextWriter output, TextWriter error)
    {
        _request = request;
        _source = new PageSource(new Downloader(request.Limits, request.InputFormat));
        _extractor = new PageExtractor(StrategyExtractors.Create(request.Strategy, request.Focus), request.InputFormat);
        _output = output;
        _error = error;
    }

    /// <summary>Reads all pages. One that fails is reported, and the next one read.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">The user stopped the work.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        foreach (var name in _request.Pages)
        {
            try
            {
                await ExtractAsync(name, cancellationToken);
            }
            catch (PageUnavailableException exception)
            {
                ErrorLine.Write(_error, exception.Message);
                exitCode = ExitCode.SomeFailed;
            }
        }

        return exitCode;
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private async Task ExtractAsync(string name, CancellationToken cancellationToken)
    {
        var page = await _source.ReadAsync(name, cancellationToken);
        var trace = _request.Explains ? new ExtractionTrace() : null;
        var article = Extract(name, page with { Url = _request.Url ?? page.Url }, trace);
        WriteArticle(name, article);
        if (article.Blocks.Count == 0)
        {
            ErrorLine.Write(_error, $"{name}: no article was found on it. See why with --explain, or try another --as or --strategy.");
        }

        if (trace is not null)
        {
            Explanation.Write(trace, _error);
        }
    }

    private Article Extract(string name, PageBytes page, ExtractionTrace? trace)
    {
        try
        {
            return _extractor.Extract(page, trace);
        }
        catch (Exception exception)
        {
            throw new PageUnavailableException(
                $"{name}: the {_request.Strategy} extractor failed: {exception.Message} Try another --strategy, and report the page.", exception);
        }
    }

    private void WriteArticle(string name, Article article)
    {
        if (_request.OutputFormat == OutputFormat.Json)
        {
            _output.WriteLine(article.ToJson());
        }
        else
        {
            WriteSeparator(name);
            ArticleTextWriter.Write(article, _output);
        }

        _output.Flush();
    }

    /// <summary>Names the page above its article when there are several, as the usual tools for files do.</summary>
    private void WriteSeparator(string name)
    {
        if (_request.Pages.Count > 1)
        {
            _output.Write(_hasWritten ? "\n" : string.Empty);
            _output.WriteLine($"==> {name} <==");
            _hasWritten = true;
        }
    }
}
