using System.Diagnostics;
using System.Text;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Commands;

public class InterruptionTests
{
    private static readonly byte[] Line = """
        {"id":1,"text":"a"}

        """u8.ToArray();

    [UnixFact]
    public async Task Batch_CtrlC_EndsWith130AndWholeRows()
    {
        using var cli = CliProcess.Start("batch");
        var rows = await ReadRowsAsync(cli, 3);

        Signal("INT", cli.Id);
        var result = await cli.EndAsync();

        result.ExitCode.Should().Be(130);
        result.Error.Should().Be("article-extract: stopped after 3 pages. The output holds a whole row for each of them, in order.\n");
        rows.Should().AllSatisfy(row => row.Should().StartWith("{").And.EndWith("}"));
    }

    [UnixFact]
    public async Task Batch_Terminated_EndsAsWithCtrlC()
    {
        using var cli = CliProcess.Start("batch");
        await ReadRowsAsync(cli, 1);

        Signal("TERM", cli.Id);

        (await cli.EndAsync()).ExitCode.Should().Be(130);
    }

    [UnixFact]
    public async Task Batch_CtrlCInTheMiddleOfAFile_LeavesWholeRowsInOrder()
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable.Range(0, 100_000).Select(index => $"{{\"id\":{index},\"text\":\"a\"}}\n");
        using var cli = CliProcess.Start("batch", folder.Write("pages.jsonl", string.Concat(lines)));

        // The pipe holds far less than all rows, so the tool cannot end before the signal.
        var firstRow = await cli.Output.ReadLineAsync();
        Signal("INT", cli.Id);
        var output = $"{firstRow}\n{await cli.Output.ReadToEndAsync()}";

        (await cli.EndAsync()).ExitCode.Should().Be(130);
        output.Should().EndWith("}\n");
        var rows = new CliResult(130, Encoding.UTF8.GetBytes(output), string.Empty).Rows;
        rows.Should().HaveCountLessThan(100_000);
        rows.Select(row => row["id"]!.GetValue<int>()).Should().Equal(Enumerable.Range(0, rows.Length));
    }

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

    /// <summary>Gives the tool lines, and waits for their rows without closing its input: it is in the middle of its work then.</summary>
    private static async Task<List<string>> ReadRowsAsync(CliProcess cli, int count)
    {
        var rows = new List<string>();
        for (var line = 0; line < count; line++)
        {
            await cli.Input.WriteAsync(Line);
            await cli.Input.FlushAsync();
            rows.Add((await cli.Output.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)))!);
        }

        return rows;
    }

    private static void Signal(string signal, int process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
    }
}
