using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Pages;

public sealed class PageWordsTests
{
    [Fact]
    public void Of_EachBlock_GivesItsOwnWords()
    {
        var page = new PageReader().ReadHtml("<p>The river rose.<p>—<p>Up, and up<p>河水");
        using var words = new PageWords(page);

        var found = Enumerable.Range(0, page.Blocks.Count)
            .Select(block => string.Join('|', words.Of(block).ToArray().Select(word => word.Of(page.Text).ToString())));

        found.Should().Equal("The|river|rose", "", "Up|and|up", "河|水");
        words.All.Length.Should().Be(8);
    }

    [Fact]
    public void Words_AfterReturnRented_AreFoundAgain()
    {
        var annotations = new PageAnnotations(new PageReader().ReadText("The river rose."));
        annotations.Words.Of(0).Length.Should().Be(3);

        annotations.ReturnRented();

        annotations.Words.Of(0).Length.Should().Be(3);
    }
}
