using ArticleExtract.Contract;

namespace ArticleExtract.Tests;

public class ArticleExtractorContractTests : ArticleExtractorContract
{
    protected override IArticleExtractor Create() => new ArticleExtractor();
}
