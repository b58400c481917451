using System.Diagnostics;

namespace ArticleExtract.Cli.Tests.Running;

/// <summary>The built command line as a process of its own.</summary>
internal sealed class CliProcess : IDisposable
{
    /// <summary>Far more than any run needs on a busy machine; a run that hangs fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _error;

    private CliProcess(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "article-extract.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);

        // A proxy of the machine does not know the loopback server.
        start.Environment["NO_PROXY"] = "127.0.0.1";
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where the tool's input is written to.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Where the tool's output is read from.</summary>
    public StreamReader Output => _process.StandardOutput;

    /// <summary>The number to send signals to.</summary>
    public int Id => _process.Id;

    /// <summary>Starts the tool and leaves input and output to the test.</summary>
    public static CliProcess Start(params string[] arguments) => new(AppContext.BaseDirectory, arguments);

    /// <summary>Runs the tool without input.</summary>
    public static Task<CliResult> RunAsync(params string[] arguments) => RunWithInputAsync([], arguments);

    /// <summary>Runs the tool without input, in a folder of the test's own.</summary>
    public static Task<CliResult> RunInAsync(string folder, params string[] arguments) => RunAsync(new CliProcess(folder, arguments), []);

    /// <summary>Runs the tool with input.</summary>
    public static Task<CliResult> RunWithInputAsync(byte[] input, params string[] arguments) => RunAsync(Start(arguments), input);

    private static async Task<CliResult> RunAsync(CliProcess process, byte[] input)
    {
        using var cli = process;
        var output = cli.ReadOutputAsync();
        try
        {
            await cli.Input.WriteAsync(input);
            cli.Input.Close();
        }
        catch (IOException)
        {
            // A tool that has found a usage error does not read its input.
        }

        return await cli.EndAsync(output);
    }

    /// <summary>Waits for the end of the tool.</summary>
    public async Task<CliResult> EndAsync(Task<byte[]>? output = null)
    {
        var bytes = await (output ?? ReadOutputAsync()).WaitAsync(Patience);
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return new CliResult(_process.ExitCode, bytes, await _error);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task<byte[]> ReadOutputAsync()
    {
        using var bytes = new MemoryStream();
        await _process.StandardOutput.BaseStream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
