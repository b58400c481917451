namespace ArticleExtract.Tests.Corpus;

/// <summary>Every folder of tests/corpus is a case; a new one needs no code.</summary>
public class CorpusTests
{
    public static TheoryData<string> Cases => new(CorpusCase.Names);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_PageOfTheCorpus_GivesTheExpectedArticle(string name)
    {
        var differences = CorpusCase.Load(name).Compare();
        if (differences.Count > 0)
        {
            Assert.Fail($"tests/corpus/{name}:\n  {string.Join("\n  ", differences)}");
        }
    }
}
