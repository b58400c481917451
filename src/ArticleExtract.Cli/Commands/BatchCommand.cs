using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleExtract.Cli.Batch;
using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Commands;

/// <summary><c>article-extract batch [INPUT...]</c></summary>
internal sealed class BatchCommand : Command
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "JSON Lines, also compressed as .gz or .br; - or nothing for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { UnknownOption.Reject },
    };

    private readonly Option<string?> _output = new("--output") { HelpName = "FILE", Description = "Where the rows go [default: standard output]." };

    private readonly NumberOption _parallelism = new("--parallelism", 1, 1_024, Environment.ProcessorCount)
    {
        HelpName = "COUNT",
        Description = "Pages read at the same time. The default is the number of processors.",
    };

    private readonly EnumOption<Strategy> _strategy = new("--strategy", Strategy.Default) { Description = "What reads the articles." };

    private readonly FocusOption _focus;

    private readonly FlagOption _timings = new("--timings") { Description = "Add \"elapsedMs\" to each row: the time its page took." };

    public BatchCommand()
        : base("batch", "Reads the article out of each of many pages: JSON Lines in, JSON Lines out, in the same order.")
    {
        _focus = new FocusOption(_strategy);
        Add(_inputs);
        Option[] options = [_output, _parallelism, _strategy, _focus, _timings];
        Array.ForEach(options, Add);
        Validators.Add(CheckInputs);
        SetAction(RunAsync);
    }

    private void CheckInputs(CommandResult result)
    {
        var inputs = result.GetValue(_inputs) ?? [];
        if (inputs.Length == 0 && !Console.IsInputRedirected)
        {
            result.AddError("No INPUT is given and standard input is a terminal. Name a file, or pipe JSON Lines in.");
        }

        foreach (var input in inputs.Where(input => !input.StartsWith('-') && !File.Exists(input)))
        {
            result.AddError($"{input}: there is no such file. Name one, or give - for standard input.");
        }

        if (result.GetResult(_output)?.Tokens is [{ Value: var output }] && inputs.Any(input => Path.GetFullPath(input) == Path.GetFullPath(output)))
        {
            result.AddError($"{output} is an input and cannot be the --output too. Give another file.");
        }
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new BatchRequest
        {
            Inputs = parsed.GetValue(_inputs) is { Length: > 0 } inputs ? inputs : [PageSource.StandardInput],
            Output = parsed.GetValue(_output),
            Parallelism = parsed.GetValue(_parallelism),
            Strategy = _strategy.Read(parsed),
            Focus = _focus.Read(parsed),
            HasTimings = parsed.GetValue(_timings),
        };
        return new BatchJob(request, parsed.InvocationConfiguration.Error).RunAsync(cancellationToken);
    }
}
