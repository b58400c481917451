using System.Diagnostics;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Commands;

public class InterruptionTests
{
    [UnixFact]
    public async Task Extract_CtrlCDuringADownload_EndsWith130()
    {
        var requested = new TaskCompletionSource();
        using var server = new LoopbackServer(_ =>
        {
            requested.SetResult();
            return null;
        });
        using var cli = CliProcess.Start("extract", server.UrlOf("/"), "--max-time", "600");
        await requested.Task;

        Signal("INT", cli.Id);

        (await cli.EndAsync()).ExitCode.Should().Be(130);
    }

    private static void Signal(string signal, int process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
    }
}
