using ArticleExtract.Pages;
using ArticleExtract.Text;

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

    [Theory]
    [InlineData("The river's banks, and don't: 'quoted' words 'n' all of it, up to the 21st.")]
    [InlineData("Cafés and naïve façades beside plain words, then ’typographic’ ones that aren’t.")]
    [InlineData("a_word_with_lines, one-with-hyphens and x@example.com/path?query=1&more=2 behind it")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmütze Donaudampfschifffahrtsgesellschaftskapitaen ends")]
    [InlineData("0123456789012345678901234567890 01234567890123456789012345678901 012345678901234567890123456789012'3")]
    [InlineData("Вода в реке поднялась на 3 метра, said the mayor; 河水 rose ŁABC.")]
    public void Of_ManyKindsOfText_GivesTheWordsOfTheText(string text)
    {
        for (var cut = 0; cut < text.Length; cut++)
        {
            var page = new PageReader().ReadText($"{text[cut..]}\n{text[..cut]} and so on, until the page has been long enough");
            using var words = new PageWords(page);

            foreach (var block in page.Blocks)
            {
                var found = words.Of(block.Index).ToArray().Select(word => word.Of(page.Text).ToString());
                found.Should().Equal(WordsOf(block.ToString()));
            }
        }
    }

    [Fact]
    public void Words_AfterRelease_AreFoundAgain()
    {
        var annotations = new PageAnnotations(new PageReader().ReadText("The river rose."));
        annotations.Words.Of(0).Length.Should().Be(3);

        annotations.ReleaseMeasures();

        annotations.Words.Of(0).Length.Should().Be(3);
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in Words.Enumerate(text))
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
