namespace ArticleExtract.Tests.Metadata;

public sealed class JsonLdSubjectsTests
{
    [Fact]
    public void Select_SeveralArticles_TakesTheOneWithThePagesTitle()
    {
        const string json = """[{"@type":"Article","headline":"Another story","author":"John Roe"},{"@type":"Article","headline":"Old bridge to close for two years","author":"Jane Doe"}]""";

        ArticlePage.Read(ArticlePage.JsonLd(json)).Metadata.Authors.Should().ContainSingle().Which.Value.Should().Be("Jane Doe");
    }

    [Fact]
    public void Select_SeveralArticlesNoneOfWhichIsThePages_TakesNone()
    {
        const string json = """[{"@type":"Article","headline":"One story","author":"John Roe"},{"@type":"Article","headline":"Another","author":"Jane Doe"}]""";

        ArticlePage.Read(ArticlePage.JsonLd(json)).Metadata.Authors.Should().BeEmpty();
    }

    [Fact]
    public void Read_BrokenScript_IsNotedAndTheOthersCount()
    {
        var page = ArticlePage.Read(ArticlePage.JsonLd("{broken") + ArticlePage.JsonLd("""{"@type":"Article","author":"Jane Doe"}"""));

        page.Metadata.Authors.Should().ContainSingle();
        page.Trace.Entries.Should().Contain(entry => entry.Rule.Name == "broken-json-ld");
    }
}
