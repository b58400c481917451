using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using ArticleExtract.Cli;
using ArticleExtract.Cli.Commands;
using ArticleExtract.Cli.Terminal;

// Messages and results are the same on every machine, on every thread, whatever its settings.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var parsed = ArticleExtractCommand.Parse(args);
if (parsed.Action is ParseErrorAction)
{
    UsageErrors.Write(parsed, Console.Error);
    return ExitCode.Usage;
}

using var interruption = new Interruption();
try
{
    var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
    return await parsed.InvokeAsync(configuration, interruption.Token);
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    return ExitCode.Interrupted;
}
catch (IOException exception)
{
    ErrorLine.Write(Console.Error, $"the output cannot be written: {exception.Message}. Check the disk, or the program that reads the output.");
    return ExitCode.SomeFailed;
}
