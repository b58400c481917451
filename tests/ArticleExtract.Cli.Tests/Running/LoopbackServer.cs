using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleExtract.Cli.Tests.Running;

/// <summary>A web server on this machine that answers by path.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, HttpAnswer?> _answer;

    /// <summary>Starts the server.</summary>
    /// <param name="answer">The answer to a path; <see langword="null"/> leaves the client waiting.</param>
    public LoopbackServer(Func<string, HttpAnswer?> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The address of a path.</summary>
    public string UrlOf(string path) => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}";

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (_answer(await ReadPathAsync(stream)) is { } answer)
                {
                    await stream.WriteAsync(answer.ToBytes(), _stop.Token);
                }
                else
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The client has left, or the test is over.
            }
        }
    }

    /// <summary>The path of a request, whose head is read to its end.</summary>
    private async Task<string> ReadPathAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var request = await reader.ReadLineAsync(_stop.Token);
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 })
        {
        }

        return request!.Split(' ')[1];
    }
}
