using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class HiddenContentTests
{
    [Theory]
    [InlineData("<p hidden>text")]
    [InlineData("<p hidden=until-found>text")]
    [InlineData("<p HIDDEN>text")]
    [InlineData("<p style=display:none>text")]
    [InlineData("<p style='color: red; DISPLAY : None !important'>text")]
    [InlineData("<p style='visibility: hidden;'>text")]
    [InlineData("<p aria-hidden=true>text")]
    [InlineData("<p aria-hidden=' TRUE '>text")]
    [InlineData("<div hidden><div><p><b>text</b></div></div>")]
    [InlineData("<p><span style='display:none'>text</span></p>")]
    [InlineData("<body hidden>text")]
    [InlineData("<dialog>text</dialog>")]
    [InlineData("<body><noscript><p>text</noscript>")]
    public void Read_WhatABrowserDoesNotShow_IsHidden(string html) => HtmlPage.SingleBlock(html).IsHidden.Should().BeTrue();

    [Theory]
    [InlineData("<p class=hidden>text")]
    [InlineData("<p id=hidden data-hidden>text")]
    [InlineData("<p aria-hidden=false>text")]
    [InlineData("<p aria-hidden>text")]
    [InlineData("<p style='display: block'>text")]
    [InlineData("<p style='display: none-such; visibility: visible'>text")]
    [InlineData("<p style='--display: none'>text")]
    [InlineData("<p style='display'>text")]
    [InlineData("<dialog open>text</dialog>")]
    [InlineData("<details><summary>text</summary></details>")]
    [InlineData("<div hidden></div><p>text")]
    public void Read_WhatABrowserShows_IsNotHidden(string html) => HtmlPage.SingleBlock(html).IsHidden.Should().BeFalse();

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("template")]
    [InlineData("svg")]
    [InlineData("textarea")]
    [InlineData("iframe")]
    [InlineData("object")]
    [InlineData("canvas")]
    [InlineData("video")]
    [InlineData("audio")]
    [InlineData("datalist")]
    [InlineData("noframes")]
    [InlineData("noembed")]
    public void Read_WhatIsNoTextOfThePage_IsLeftOut(string element) =>
        HtmlPage.Texts($"<p>one</p><{element}>inside</{element}><p>two</p>").Should().Equal("one", "two");

    [Fact]
    public void Read_TemplateWithPartsOfATable_IsLeftOut() =>
        HtmlPage.Texts("<p>one</p><template><tr><td>inside</td></tr></template><template><col></template><p>two</p>").Should().Equal("one", "two");

    [Fact]
    public void Read_TableInATemplateInATable_LeavesTheOuterTable() =>
        HtmlPage.Texts("<table><tr><td>one<template><table><tr><td>inside</table></template><td>two</table>").Should().Equal("one", "two");

    [Fact]
    public void Read_HiddenTextInALine_IsNotPartOfTheLine()
    {
        var page = HtmlPage.Read("<p>shown <span hidden>not shown</span></p>");

        page.Blocks.Select(block => (block.ToString(), block.IsHidden)).Should().Equal(("shown", false), ("not shown", true));
    }

    [Fact]
    public void Read_TextBehindAHiddenElement_IsShown() =>
        HtmlPage.Read("<div hidden><p>one</div><p>two").Blocks.Select(block => block.IsHidden).Should().Equal(true, false);

    [Fact]
    public void Read_ImageText_IsNotTextOfThePage()
    {
        var page = HtmlPage.Read("<p>one <img alt='a picture' src=x> two</p>");

        page.Text.Should().Be("one two");
        ElementsOf(page, "img").Should().ContainSingle().Which.TryGetAttribute("alt", out string? alt).Should().BeTrue();
        alt.Should().Be("a picture");
    }

    private static IEnumerable<PageElement> ElementsOf(Page page, string name) =>
        Enumerable.Range(0, page.ElementCount).Select(page.GetElement).Where(element => element.Name == name);
}
