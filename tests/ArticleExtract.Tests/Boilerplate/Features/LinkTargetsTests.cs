using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class LinkTargetsTests
{
    [Theory]
    [InlineData("https://other.example/a")]
    [InlineData("//other.example/a")]
    [InlineData("http://notgazette.example/")]
    public void IsExternal_AnotherHost_IsTrue(string href) => Targets("https://www.gazette.example/a").IsExternal(href).Should().BeTrue();

    [Theory]
    [InlineData("/a")]
    [InlineData("#note")]
    [InlineData("mailto:desk@other.example")]
    [InlineData("https://gazette.example/b")]
    [InlineData("https://shop.gazette.example/b")]
    [InlineData("/login?from=https://other.example/")]
    [InlineData("https://desk@gazette.example:8443/b")]
    [InlineData("https://gazette.example\\b")]
    public void IsExternal_TheSameSite_IsFalse(string href) => Targets("https://www.gazette.example/a").IsExternal(href).Should().BeFalse();

    [Theory]
    [InlineData("https://www.facebook.com/gazette")]
    [InlineData("https://play.google.com/store/apps")]
    [InlineData("//m.youtube.com/gazette")]
    [InlineData("https://www.facebook.com:443/gazette")]
    [InlineData("mailto:desk@gazette.example")]
    public void IsPlatform_NetworkShopOrMail_IsTrue(string href) => LinkTargets.IsPlatform(href).Should().BeTrue();

    [Theory]
    [InlineData("https://notfacebook.com/a")]
    [InlineData("https://google.com/a")]
    [InlineData("/facebook.com")]
    [InlineData("")]
    public void IsPlatform_OtherAddress_IsFalse(string href) => LinkTargets.IsPlatform(href).Should().BeFalse();

    [Fact]
    public void IsHostKnown_PageWithoutAnAddress_IsFalse() => new LinkTargets(new PageReader().ReadHtml("<p>Text</p>")).IsHostKnown.Should().BeFalse();

    [Fact]
    public void IsExternal_BaseOnAnotherHost_StillKnowsThePagesOwn()
    {
        var page = new PageReader().ReadHtml("<base href='https://cdn.example/'><p>Text</p>", new Uri("https://gazette.example/a"));

        new LinkTargets(page).IsExternal("https://gazette.example/b").Should().BeFalse();
    }

    private static LinkTargets Targets(string url) => new(new PageReader().ReadHtml("<p>Text</p>", new Uri(url)));
}
