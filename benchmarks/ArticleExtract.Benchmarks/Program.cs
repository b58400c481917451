using System.CommandLine;
using ArticleExtract.Benchmarks.Quality;
using BenchmarkDotNet.Running;

// "quality ..." scores strategies on a corpus; "speed ...", or anything else, goes to BenchmarkDotNet.
if (args is ["quality", ..])
{
    return new RootCommand("Measures ArticleExtract beside other extractors.") { QualityCommand.Create() }.Parse(args).Invoke();
}

BenchmarkSwitcher.FromAssembly(typeof(QualityCommand).Assembly).Run(args is ["speed", .. var rest] ? rest : args);
return 0;
