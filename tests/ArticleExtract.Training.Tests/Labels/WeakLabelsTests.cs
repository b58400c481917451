using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training.Tests.Labels;

public sealed class WeakLabelsTests
{
    private const string Standfirst = "The council closes the old bridge, and ferries will carry passengers for a year.";
    private const string Story = "The council agreed on Tuesday to close the bridge.";

    private const string Html =
        $"<meta name=description content='{Standfirst}'><p>{Standfirst}<p>{Story}<figure><img><figcaption>The bridge in June</figcaption></figure><p>Photo: A. Example<p>Home page";

    [Theory]
    [InlineData(true, "UMBBB")]
    [InlineData(false, "BMMMB")]
    public void Label_CaptionsAndStandfirst_FollowWeakLabelsOnlyWhereTheseAreRight(bool isWeak, string expected) =>
        string.Concat(GoldAlignment.Label(new PageReader().ReadHtml(Html), new PageLabels($"{Story}\nThe bridge in June\nPhoto: A. Example") { IsWeak = isWeak })
            .Select(label => label.ToString()[0])).Should().Be(expected);

    [Fact]
    public void Label_SnippetOfACaption_OverrulesWhatIsKnownOfCaptions() =>
        GoldAlignment.Label(new PageReader().ReadHtml(Html), new PageLabels(Story) { IsWeak = true, With = ["bridge in June"] })[2].Should().Be(BlockLabel.MainContent);
}
