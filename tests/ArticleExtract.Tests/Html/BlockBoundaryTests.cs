namespace ArticleExtract.Tests.Html;

public class BlockBoundaryTests
{
    [Theory]
    [InlineData("<p>one</p><p>two</p>")]
    [InlineData("<p>one<p>two")]
    [InlineData("one<p>two")]
    [InlineData("<p>one</p>two")]
    [InlineData("<div>one<div>two</div></div>")]
    [InlineData("<div><div>one</div>two</div>")]
    [InlineData("<h1>one</h1>two")]
    [InlineData("<ul><li>one<li>two</ul>")]
    [InlineData("<dl><dt>one<dd>two</dl>")]
    [InlineData("<table><tr><td>one<td>two</table>")]
    [InlineData("<table><caption>one</caption><tr><td>two</table>")]
    [InlineData("one<hr>two")]
    [InlineData("one<br><br>two")]
    [InlineData("one<br> <br>\n<br>two")]
    [InlineData("<b>one<br><br>two</b>")]
    [InlineData("one<button>two</button>")]
    [InlineData("<select><option>one<option>two</select>")]
    [InlineData("<figure><img src=x>one<figcaption>two</figcaption></figure>")]
    [InlineData("<x-card>one</x-card><x-card>two</x-card>")]
    [InlineData("<details open><summary>one</summary>two</details>")]
    [InlineData("<blockquote>one</blockquote>two")]
    [InlineData("<pre>one</pre>two")]
    [InlineData("<form>one<fieldset>two</fieldset></form>")]
    public void Read_TextOnBothSidesOfABoundary_IsTwoBlocks(string html) => HtmlPage.Texts(html).Should().Equal("one", "two");

    [Theory]
    [InlineData("<p>one <b>two</b> three</p>")]
    [InlineData("<p>one <a href=/x>two</a> three</p>")]
    [InlineData("<p>one <span>two</span> three</p>")]
    [InlineData("<p>one <img src=x alt=picture>two three</p>")]
    [InlineData("<p>one <!-- comment -->two three</p>")]
    [InlineData("<p>one <script>code()</script>two three</p>")]
    [InlineData("<p>one <svg><text>drawn</text></svg>two three</p>")]
    [InlineData("<p>one <time>two</time> <abbr>three</abbr></p>")]
    [InlineData("<p>o<b>n</b>e t<wbr>wo thr<i>ee</i></p>")]
    [InlineData("  one\n\t two \r\n three  ")]
    [InlineData("<p>one&nbsp;two&#8195;three</p>")]
    [InlineData("<p>o&shy;ne t&#x200B;wo three&#xFEFF;</p>")]
    public void Read_TextWithoutABoundary_IsOneBlock(string html) => HtmlPage.Texts(html).Should().Equal("one two three");

    [Fact]
    public void Read_LineBreak_BreaksTheLineInsideTheBlock() => HtmlPage.Texts("<p>one <br> two<br>three<br></p>").Should().Equal("one\ntwo\nthree");

    [Theory]
    [InlineData("<p><a href=/1>one</a><a href=/2>two</a></p>")]
    [InlineData("<p><span>one</span><span>two</span></p>")]
    [InlineData("<p><span>one</span><a href=/2>two</a></p>")]
    public void Read_LinksOrSpansSideBySide_AreSetApart(string html) => HtmlPage.Texts(html).Should().Equal("one two");

    [Theory]
    [InlineData("")]
    [InlineData("<p></p><div> \n&nbsp;</div><br><hr><ul><li></ul>")]
    [InlineData("<p>&shy;&#x200B;&#xFEFF;</p>")]
    [InlineData("<img alt=picture src=x>")]
    public void Read_NoText_GivesNoBlocks(string html) => HtmlPage.Texts(html).Should().BeEmpty();

    [Theory]
    [InlineData("<p>न‌मस्ते می‌خواهم</p>", "न‌मस्ते می‌خواهم")]
    [InlineData("<p>👩‍👩‍👧 family</p>", "👩‍👩‍👧 family")]
    [InlineData("<p>東京都\n渋谷区</p>", "東京都 渋谷区")]
    public void Read_OtherScripts_KeepTheirJoiners(string html, string text) => HtmlPage.Texts(html).Should().Equal(text);

    [Theory]
    [InlineData("<pre>\n  one\n    two\n\n  three\n</pre>", "one\n    two\n\n  three")]
    [InlineData("<pre><code>if (a)\n{\n\tb();\n}</code></pre>", "if (a)\n{\n\tb();\n}")]
    [InlineData("<pre>one\r\ntwo</pre>", "one\ntwo")]
    public void Read_Preformatted_KeepsItsLinesAndSpaces(string html, string text) => HtmlPage.Texts(html).Should().Equal(text);

    [Fact]
    public void Text_OfThePage_IsItsBlocksWithALineEndBetweenTwo()
    {
        var page = HtmlPage.Read("<h1> one </h1><p>two <b>three</b></p><pre>four\nfive</pre><div> </div>");

        page.Text.Should().Be("one\ntwo three\nfour\nfive");
        page.Blocks.Select(block => page.Text.Substring(block.Range.Start, block.Range.Length)).Should().Equal(page.Blocks.Select(block => block.ToString()));
    }

    [Theory]
    [InlineData("<body><noscript><iframe src=x /></noscript><p>text")]
    [InlineData("<body><noscript><iframe src=x></noscript><p>text")]
    [InlineData("<body><noscript><div><IFRAME src=x></iframe></div></noscript><p>text")]
    [InlineData("<head><noscript><iframe src=x /></noscript></head><p>text")]
    public void Read_FrameForBrowsersWithoutScripts_DoesNotSwallowThePage(string html) => HtmlPage.SingleBlock(html).Text.ToString().Should().Be("text");
}
