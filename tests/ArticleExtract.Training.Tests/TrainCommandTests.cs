namespace ArticleExtract.Training.Tests;

public sealed class TrainCommandTests : IDisposable
{
    private readonly SmallCorpora _corpora = new();

    public void Dispose() => _corpora.Dispose();

    [Fact]
    public void Train_CrossValidateOnly_ReportsEveryCorpusAndWritesNoModel()
    {
        var report = Path.Combine(_corpora.Folder, "report.md");
        var model = Path.Combine(_corpora.Folder, "blocks.model");

        var code = TrainCommand.Create()
            .Parse(["--corpora", _corpora.Folder, "--cross-validate-only", "--report", report, "--output", model])
            .Invoke();

        code.Should().Be(0);
        File.ReadAllText(report).Should().ContainAll("## wcxb-dev\n", "## ml-dev\n", "## wcxb-dev-flat\n", "## Weakly labelled pages\n", "| all | 30 |");
        File.Exists(model).Should().BeFalse();
    }
}
