using System.CommandLine;
using ArticleExtract.Benchmarks.Growth;
using ArticleExtract.Benchmarks.Quality;
using BenchmarkDotNet.Running;

// "quality ..." scores strategies on a corpus, "growth ..." makes pages longer; "speed ...", or anything else, goes to BenchmarkDotNet.
if (args is ["quality" or "growth", ..])
{
    return new RootCommand("Measures ArticleExtract beside other extractors.") { QualityCommand.Create(), GrowthCommand.Create() }.Parse(args).Invoke();
}

BenchmarkSwitcher.FromAssembly(typeof(QualityCommand).Assembly).Run(args is ["speed", .. var rest] ? rest : args);
return 0;
