using System.Text;
using System.Text.Json.Nodes;

namespace ArticleExtract.Cli.Tests.Running;

/// <summary>What a run of the command line left.</summary>
internal sealed record CliResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output { get; } = Encoding.UTF8.GetString(OutputBytes);

    /// <summary>The lines of the output, each read as one JSON object.</summary>
    public JsonObject[] Rows => Array.ConvertAll(Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonNode.Parse(line)!.AsObject());
}
