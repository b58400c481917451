using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using ArticleExtract.Cli;
using ArticleExtract.Cli.Commands;
using ArticleExtract.Cli.Terminal;

// Messages and results are the same on every machine, whatever its settings.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Reads the article out of a web page, from HTML or from text that was flattened to lines.") { ExtractCommand.Create() };
var parsed = root.Parse(args);
if (parsed.Action is ParseErrorAction)
{
    ErrorLine.Write(Console.Error, string.Join(" ", parsed.Errors.Select(error => error.Message)) + " See article-extract --help.");
    return ExitCode.Usage;
}

return await parsed.InvokeAsync();
