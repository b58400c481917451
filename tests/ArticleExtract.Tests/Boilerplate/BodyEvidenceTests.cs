using ArticleExtract.Boilerplate;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class BodyEvidenceTests
{
    private const string English =
        "The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers and in the deck.\n"
        + "Ferries will carry passengers across the river in the meantime, the mayor said, and buses will run to the piers on both banks until midnight.\n"
        + "The last time that the bridge was closed, in the winter of 1962, people walked across the ice, and a baker sold rolls half way between the banks.";

    private const string Chinese =
        "市议会周二决定将跨河大桥关闭一年，因为工程师在两座桥墩和桥面上发现了裂缝。\n"
        + "市长说，在此期间渡轮将运送乘客过河，公共汽车将开往两岸的码头，一直运行到午夜。\n"
        + "上一次大桥关闭是在1962年冬天，当时人们在冰上步行过河，一位面包师在河中央卖面包卷。";

    [Theory]
    [InlineData(English, "Nobody expects ice this year, the weather service said on Friday.")]
    [InlineData(Chinese, "气象部门周五表示，今年没有人认为河面会结冰，冬天会比往年更暖和一些。")]
    public void Score_SentenceAmongProse_SpeaksForTheBody(string prose, string line)
    {
        Score(prose, line).Should().BePositive();
    }

    [Theory]
    [InlineData(English, "Home")]
    [InlineData(English, "Every bank of the river has its own ferry and its own ...")]
    [InlineData(English, "Read more about ferries, and sign up")]
    [InlineData(Chinese, "首页")]
    [InlineData(Chinese, "更多渡轮新闻，请登录订阅")]
    public void Score_FragmentTeaserOrFurniture_SpeaksAgainstIt(string prose, string line)
    {
        Score(prose, line).Should().BeNegative();
    }

    [Fact]
    public void Score_LineThatIntroducesAList_IsMoreThanOneThatDoesNot()
    {
        Score(English, "What to bring to the ferry:").Should().BeGreaterThan(Score(English, "What to bring to the ferry"));
    }

    [Fact]
    public void Score_SameLineTwice_IsLessThanOnce()
    {
        const string line = "The ferries leave every ten minutes from both of the piers.";

        Score(English + "\n" + line, line).Should().BeLessThan(Score(English, line));
    }

    [Fact]
    public void Score_LineAmongMenus_IsLessThanAmongProse()
    {
        const string line = "Ferries to both banks of the river";
        const string menu = "News\nSports\nCulture\nWeather\nFerries\nBuses\nTrams\nTrains\nRoads";

        Score(menu, line, menu).Should().BeLessThan(Score(English, line, English));
    }

    private static int Score(string before, string line, string behind = "")
    {
        var annotations = new PageAnnotations(new PageReader().ReadText($"{before}\n{line}\n{behind}"));
        return BodyEvidence.Score(new PageEvidence(annotations, new TextEvidence(annotations)), before.Count(character => character == '\n') + 1);
    }
}
