using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleExtract.Cli.Terminal;

namespace ArticleExtract.Cli.Commands;

/// <summary>Tells what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Writes the last error, which is the most specific one, and the command whose help explains the matter.</summary>
    public static void Write(ParseResult parsed, TextWriter error) =>
        ErrorLine.Write(error, $"{parsed.Errors[^1].Message} See: {CommandPath(parsed.CommandResult)} --help");

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : ArticleExtractTool.Name;
}
