using System.CommandLine;
using ArticleExtract.Benchmarks.Growth;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Speed;
using BenchmarkDotNet.Running;

// "quality ..." scores strategies on a corpus, "growth ..." makes pages longer, "ratios ..." measures in turn; "speed ...", or anything else,
// goes to BenchmarkDotNet.
if (args is ["quality" or "growth" or "ratios", ..])
{
    return new RootCommand("Measures ArticleExtract beside other extractors.") { QualityCommand.Create(), GrowthCommand.Create(), RatiosCommand.Create() }
        .Parse(args).Invoke();
}

BenchmarkSwitcher.FromAssembly(typeof(QualityCommand).Assembly).Run(args is ["speed", .. var rest] ? rest : args);
return 0;
