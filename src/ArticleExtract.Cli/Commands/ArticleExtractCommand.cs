using System.CommandLine;
using System.CommandLine.Help;

namespace ArticleExtract.Cli.Commands;

/// <summary>The whole command line.</summary>
internal static class ArticleExtractCommand
{
    /// <summary>A page whose name begins with <c>@</c> is a page here, not a file with further arguments.</summary>
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    /// <summary>Reads the arguments of the tool.</summary>
    public static ParseResult Parse(string[] arguments) => Create().Parse(arguments, Configuration);

    private static RootCommand Create()
    {
        var root = new RootCommand("Reads the article out of a web page: title, authors, dates, dateline, body and link lists.")
        {
            new ExtractCommand(),
            new BatchCommand(),
        };
        root.HelpName = ArticleExtractTool.Name;
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
        return root;
    }
}
