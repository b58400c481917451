using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleExtract.Cli.Commands;

/// <summary>Prints the usual help, and below it what is worth knowing about the command: examples, results, exit codes.</summary>
internal sealed class ExamplesHelpAction : SynchronousCommandLineAction
{
    private readonly HelpAction _help;

    public ExamplesHelpAction(HelpAction help) => _help = help;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(HelpTexts.For(parseResult.CommandResult.Command.Name));
        return exitCode;
    }
}
