using System.Diagnostics;
using System.Text;

namespace ArticleExtract.Readme.Tests;

/// <summary>A command of the README, run with the tool that was just built.</summary>
internal sealed class CommandLine
{
    private const string Tool = "article-extract ";
    private const string ToolFromSource = "dotnet run --project src/ArticleExtract.Cli -- ";
    private const string Redirection = " < ";

    private readonly string[] _arguments;
    private readonly string? _inputFile;
    private readonly string _folder;

    /// <summary>Reads a command.</summary>
    /// <param name="command">As the README has it.</param>
    /// <param name="folder">Where the files are that an installed tool is shown with; a command on the source is run where the README is.</param>
    public CommandLine(string command, string folder)
    {
        var isFromSource = command.StartsWith(ToolFromSource, StringComparison.Ordinal);
        var parts = command[(isFromSource ? ToolFromSource : Tool).Length..].Split(Redirection);
        _folder = isFromSource ? Readme.Folder : folder;
        _arguments = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _inputFile = parts.Length > 1 ? Path.Combine(_folder, parts[1].Trim()) : null;
    }

    /// <summary>Whether a line of the README runs the tool.</summary>
    public static bool RunsTheTool(string line) => line.StartsWith(Tool, StringComparison.Ordinal) || line.StartsWith(ToolFromSource, StringComparison.Ordinal);

    /// <summary>Runs the command to its end.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> RunAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "article-extract.dll"), .. _arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(_inputFile is null ? string.Empty : await File.ReadAllTextAsync(_inputFile));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
