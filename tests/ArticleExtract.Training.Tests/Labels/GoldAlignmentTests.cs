using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training.Tests.Labels;

public sealed class GoldAlignmentTests
{
    private const string Story = "The council agreed on Tuesday to close the bridge.";
    private const string Reply = "Nobody asked those who cross it every day.";

    [Theory]
    [InlineData("Home\n" + Story + "\nAll rights reserved by the publisher.", Story, "BMB")]
    [InlineData("The council agreed on Tuesday to close the\nFour words that differ", Story, "MB")]
    [InlineData(Story + "\n" + Story, Story, "MB")]
    [InlineData(Story + "\n" + Story, Story + "\n" + Story, "MM")]
    [InlineData("Bridge\n" + Story + "\nBridge\nHome", Story + "\nBridge", "BMMB")]
    [InlineData("理事会は火曜日に橋を閉鎖することで合意した。\nホームページに戻る", "理事会は火曜日に橋を閉鎖することで合意した。", "MB")]
    [InlineData(Story, "", "B")]
    public void Label_Blocks_AreMainContentWhereTheGoldHasTheirWords(string page, string gold, string expected) =>
        Label(page, new PageLabels(gold)).Should().Be(expected);

    [Fact]
    public void Label_TextThatStandsTwice_IsMainContentWhereWhatIsAroundItIs() =>
        Label($"{Reply}\nHome page of the town\n{Story}\n{Reply}", new PageLabels($"{Story}\n{Reply}")).Should().Be("BBMM");

    [Fact]
    public void Label_WordsOfOneLineInBlocksOfTheirOwn_AreMainContent() =>
        Label("1.\nGrey heron\n9.1\nCompare\n2.\nOtter\n8.7\nCompare", new PageLabels("1. Grey heron - 9.1\n2. Otter - 8.7")).Should().Be("MMMBMMMB");

    [Fact]
    public void Label_TextInAnotherOrder_IsMainContent() =>
        Label($"{Reply}\n{Story}", new PageLabels($"{Story}\n{Reply}")).Should().Be("MM");

    [Fact]
    public void Label_TextThatExtractorsDisagreeOn_IsUndecided() =>
        Label("Subscribe to our daily letter today\n" + Story, new PageLabels(Story) { Undecided = "Subscribe to our daily letter today" }).Should().Be("UM");

    [Fact]
    public void Label_UndecidedTextBehindTheEnd_IsBoilerplate() =>
        Label(Story + "\nSubscribe to our daily letter today", new PageLabels(Story) { Undecided = "Subscribe to our daily letter today" }).Should().Be("MB");

    [Fact]
    public void Label_Snippets_OverruleWhatExtractorsAgreeOn() =>
        Label(Story + "\nMore on this story below", new PageLabels(Story) { With = ["More on this"], Without = ["agreed on Tuesday"] }).Should().Be("BM");

    private static string Label(string page, PageLabels gold) =>
        string.Concat(GoldAlignment.Label(new PageReader().ReadText(page), gold).Select(label => label.ToString()[0]));
}
