using ArticleExtract.Contract;

namespace ArticleExtract.SmartReader.Tests;

public class SmartReaderContractTests : ArticleExtractorContract
{
    /// <summary>SmartReader's work grows with the square of the nesting; a hundred thousand levels take it minutes.</summary>
    protected override int DeepNesting => 10_000;

    protected override IArticleExtractor Create() => new SmartReaderArticleExtractor();
}
