using AngleSharp.Html.Parser;
using ArticleExtract.Html.Tokens;

namespace ArticleExtract.Tests.Html.Tokens;

public class DoctypeTests
{
    [Theory]
    [InlineData("html", false)]
    [InlineData("HTML", false)]
    [InlineData("html SYSTEM 'about:legacy-compat'", false)]
    [InlineData("html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\"", false)]
    [InlineData("html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\"", false)]
    [InlineData("html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd\"", false)]
    [InlineData("html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\"", true)]
    [InlineData("html PUBLIC '-//W3C//DTD HTML 3.2 Final//EN'", true)]
    [InlineData("html public \"-//IETF//DTD HTML//EN\"", true)]
    [InlineData("html PUBLIC 'HTML'", true)]
    [InlineData("html SYSTEM \"http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd\"", true)]
    [InlineData("html PUBLIC", true)]
    [InlineData("html PUBLIC \"never closed", true)]
    [InlineData("html SYSTEM", true)]
    [InlineData("html what", true)]
    [InlineData("", true)]
    [InlineData("svg", true)]
    public void IsQuirky_Doctype_IsWhatAngleSharpSays(string content, bool isQuirky)
    {
        Doctype.IsQuirky(" " + content).Should().Be(isQuirky);
        new HtmlParser().ParseDocument($"<!DOCTYPE {content}><p>").CompatMode.Should().Be(isQuirky ? "BackCompat" : "CSS1Compat");
    }
}
