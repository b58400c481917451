namespace ArticleExtract.Training.Tests;

public sealed class FoldsTests
{
    private static readonly PageReader Reader = new();

    [Fact]
    public void DomainOf_PagesOfOneSite_IsTheSame()
    {
        var domain = Folds.DomainOf(Reader.ReadHtml("<p>One", new Uri("https://news.example.co.uk/1")));

        Folds.DomainOf(Reader.ReadText("Two", new Uri("http://example.co.uk/2"))).Should().Be(domain);
    }

    [Fact]
    public void Of_ManySites_UsesEveryFoldAboutAsOften()
    {
        var folds = Enumerable.Range(0, 1000).Select(i => Folds.Of(Folds.DomainOf(Reader.ReadText("", new Uri($"https://site-{i}.org/")))));

        folds.GroupBy(fold => fold).Select(group => group.Count()).Should().HaveCount(Folds.Count).And.OnlyContain(count => count > 140 && count < 260);
    }
}
