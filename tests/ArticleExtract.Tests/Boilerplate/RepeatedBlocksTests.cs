using ArticleExtract.Boilerplate;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class RepeatedBlocksTests
{
    [Theory]
    [InlineData("Read the whole story", "READ THE WHOLE STORY!")]
    [InlineData("Page 1 of 9", "Page 2 of 9")]
    [InlineData("Читать далее", "читать далее…")]
    [InlineData("It - is - an - old - story - of - a - bridge", "It is an old story of a bridge")]
    [InlineData("続きを読む", "続きを読む。")]
    public void Find_SameTextButForCaseDigitsAndPunctuation_IsRepeated(string line, string other)
    {
        Find($"{line}\nSomething else\n{other}").Should().Equal(true, false, true);
    }

    [Theory]
    [InlineData("Read the whole story", "Read the whole paper")]
    [InlineData("続きを読む", "続きを聞く")]
    [InlineData("The old bridge will be closed", "The old bridge")]
    public void Find_OtherWords_AreNot(string line, string other)
    {
        Find($"{line}\nSomething else\n{other}").Should().NotContain(true);
    }

    private static bool[] Find(string text) => RepeatedBlocks.Find(new PageReader().ReadText(text));
}
