using ArticleExtract.Boilerplate;
using ArticleExtract.SmartReader;

namespace ArticleExtract.Cli;

/// <summary>The extractor behind each <see cref="Strategy"/>.</summary>
internal static class StrategyExtractors
{
    /// <summary>Whether a strategy can be told which mistake to avoid.</summary>
    public static bool HasFocus(Strategy strategy) => strategy == Strategy.Default;

    public static IArticleExtractor Create(Strategy strategy, ExtractionFocus focus) => strategy switch
    {
        Strategy.Default => new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = LearnedBoilerplateStripper.Default.WithFocus(focus) }),
        Strategy.Density => new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = new DensityBoilerplateStripper() }),
        Strategy.SmartReader => new SmartReaderArticleExtractor(),
        _ => throw new ArgumentOutOfRangeException(nameof(strategy), strategy, "No extractor is known for this strategy."),
    };
}
