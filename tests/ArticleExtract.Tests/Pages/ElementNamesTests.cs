using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Tests.Pages;

public sealed class ElementNamesTests
{
    private static readonly WordSet Words = new(["nav"]);

    [Theory]
    [InlineData("class='nav'")]
    [InlineData("class='top NAV'")]
    [InlineData("class='main-nav__item'")]
    [InlineData("class='x:nav'")]
    [InlineData("class='topNav'")]
    [InlineData("id='navList'")]
    public void ContainWord_WholeWord_IsFound(string attribute)
    {
        ContainWord(attribute).Should().BeTrue();
    }

    [Theory]
    [InlineData("class='naval'")]
    [InlineData("class='navbar2'")]
    [InlineData("class=''")]
    [InlineData("data-x='nav'")]
    public void ContainWord_OtherWordOrAttribute_IsNot(string attribute)
    {
        ContainWord(attribute).Should().BeFalse();
    }

    private static bool ContainWord(string attribute)
    {
        var page = new PageReader().ReadHtml($"<div {attribute}><p>Text</p></div>");
        return Enumerable.Range(0, page.ElementCount).Any(i => ElementNames.ContainWord(page.GetElement(i), Words));
    }
}
