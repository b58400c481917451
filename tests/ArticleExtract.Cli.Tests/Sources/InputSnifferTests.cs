using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Tests.Sources;

public class InputSnifferTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>a")]
    [InlineData("<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\nplain")]
    [InlineData("\n\n  <html lang=\"en\">")]
    [InlineData("<!-- saved from url=(0026)https://news.example/ -->\n<html>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- x -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("<head><title>A</title></head>")]
    [InlineData("<body class=story>text")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<article><h1>A</h1><p>b</p></article>")]
    [InlineData("<p>One paragraph.</p>\n<p>And another one,\nwhich has a second line.</p>")]
    [InlineData("Intro<br>\nMore<br>\n<b>End</b>")]
    [InlineData("<section>\n  <custom-card a=\"1\">\n    text\n  </custom-card>\n</section>")]
    [InlineData("<div>日本語の本文</div>")]
    public void LooksLikeHtml_Markup_Does(string html) => InputSniffer.LooksLikeHtml(html).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("Home > Finance\nA story\nDate: 2025-04-15")]
    [InlineData("Write <b>bold</b> for bold and <i>italic</i> for italic.\nNothing else is needed.")]
    [InlineData("Use the <div> element, and close it with </div>, when no other element fits.")]
    [InlineData("A page begins with <!DOCTYPE html> and <html>.")]
    [InlineData("How to write a paragraph\nThe code is short:\n<p>text</p>\nThat is all there is to it.\nThen save the file.")]
    [InlineData("<alice> hello\n<bob> hi there\n<alice> bye")]
    [InlineData("Include these:\n#include <vector>\n#include <string>")]
    [InlineData("Ana Lima <ana@news.example>\nJo Berg <jo@news.example>")]
    [InlineData("3 < 5 and 7 > 2")]
    [InlineData("<htmlx")]
    [InlineData("<!-- never closed")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData(">")]
    public void LooksLikeHtml_Text_DoesNot(string text) => InputSniffer.LooksLikeHtml(text).Should().BeFalse();

    [Fact]
    public void LooksLikeHtml_MarkupFarBehindText_DoesNot() =>
        InputSniffer.LooksLikeHtml(string.Concat(Enumerable.Repeat("A line of text.\n", 10_000)) + "<p>a</p>").Should().BeFalse();
}
