using ArticleExtract.Boilerplate;
using ArticleExtract.SmartReader;

namespace ArticleExtract.Cli;

/// <summary>The extractor behind each <see cref="Strategy"/>.</summary>
internal static class StrategyExtractors
{
    public static IArticleExtractor Create(Strategy strategy) => strategy switch
    {
        Strategy.Default => new ArticleExtractor(),
        Strategy.Density => new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = new DensityBoilerplateStripper() }),
        Strategy.Learned => new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = LearnedBoilerplateStripper.Default }),
        Strategy.SmartReader => new SmartReaderArticleExtractor(),
        _ => throw new ArgumentOutOfRangeException(nameof(strategy), strategy, "No extractor is known for this strategy."),
    };
}
