namespace ArticleExtract.Training.Tests;

public sealed class RegistrableDomainTests
{
    [Theory]
    [InlineData("www.example.org", "example.org")]
    [InlineData("EXAMPLE.org.", "example.org")]
    [InlineData("a.b.example.de", "example.de")]
    [InlineData("news.bbc.co.uk", "bbc.co.uk")]
    [InlineData("www.folha.com.br", "folha.com.br")]
    [InlineData("co.uk", "co.uk")]
    [InlineData("com.example.org", "example.org")]
    [InlineData("one.wordpress.com", "wordpress.com")]
    [InlineData("localhost", "localhost")]
    public void Of_Host_IsThePartThatSomeoneRegistered(string host, string domain) => RegistrableDomain.Of(host).Should().Be(domain);
}
