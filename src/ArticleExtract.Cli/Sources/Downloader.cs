using System.Net;
using System.Net.Http.Headers;

namespace ArticleExtract.Cli.Sources;

/// <summary>Fetches pages over HTTP, within limits of time, size and redirects.</summary>
internal sealed class Downloader : IDisposable
{
    private const string AcceptedTypes = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1";

    private readonly DownloadLimits _limits;
    private readonly InputFormat _format;
    private readonly HttpClient _client;

    /// <summary>Makes one.</summary>
    /// <param name="limits">What a page may cost.</param>
    /// <param name="format">With <see cref="InputFormat.Auto"/> only content that is declared as a page or as text is accepted.</param>
    public Downloader(DownloadLimits limits, InputFormat format)
    {
        _limits = limits;
        _format = format;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = limits.MaxRedirects > 0,
            MaxAutomaticRedirections = Math.Max(limits.MaxRedirects, 1),
            AutomaticDecompression = DecompressionMethods.All,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.Accept.ParseAdd(AcceptedTypes);
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(ArticleExtractTool.Name, ArticleExtractTool.Version));
    }

    /// <summary>Fetches one page.</summary>
    /// <exception cref="PageUnavailableException">There is no page, or it is beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<PageBytes> DownloadAsync(Uri url, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_limits.MaxTime);
        try
        {
            using var response = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            CheckStatus(url, response);
            var contentType = CheckContentType(url, response);
            var content = await ReadContentAsync(url, response.Content, deadline.Token);
            return new PageBytes(content, contentType, response.RequestMessage?.RequestUri ?? url);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PageUnavailableException(
                $"{url}: not complete within {_limits.MaxTime.TotalSeconds} seconds. Allow more with --max-time, or try again later.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new PageUnavailableException($"{url}: cannot be fetched ({exception.Message}). Check the address and the network.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private void CheckStatus(Uri url, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            throw new PageUnavailableException(
                $"{url}: the redirect to {response.Headers.Location} was not followed: it is one more than the {_limits.MaxRedirects} of "
                + "--max-redirects, or leads from https to http. Allow more, or give the address it leads to.");
        }

        if (!response.IsSuccessStatusCode)
        {
            throw new PageUnavailableException(
                $"{url}: the server answers {status} {response.ReasonPhrase}. Check the address, or save the page from a browser and give the file.");
        }
    }

    private string? CheckContentType(Uri url, HttpResponseMessage response)
    {
        var contentType = response.Content.Headers.ContentType?.ToString();
        if (_format == InputFormat.Auto && !MediaType.IsReadable(contentType))
        {
            throw new PageUnavailableException(
                $"{url}: is {contentType}, but a page is text/html or text/plain. Give --as html or --as text to read it all the same.");
        }

        return contentType;
    }

    private async Task<byte[]> ReadContentAsync(Uri url, HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            await content.LoadIntoBufferAsync(_limits.MaxBytes, cancellationToken);
            return await content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new PageUnavailableException($"{url}: is larger than {_limits.MaxBytes >> 20} MB. Allow more with --max-size.", exception);
        }
    }
}
