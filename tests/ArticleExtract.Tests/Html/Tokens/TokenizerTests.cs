using System.Text;
using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("one<p>two</p>", "'one' <p> 'two' </p>")]
    [InlineData("<DIV Class=\"A\" id='b' hidden data-x=1/2>", "<div class='A' id='b' hidden='' data-x='1/2'>")]
    [InlineData("<br/><br / ><a href=x/>", "<br/> <br> <a href='x/'>")]
    [InlineData("<a b=1 B=2 c = 3>", "<a b='1' c='3'>")]
    [InlineData("<a =x ==y>", "<a =x='=y'>")]
    [InlineData("<a \"b\"='c'd>", "<a \"b\"='c' d=''>")]
    [InlineData("<x-card><İx>", "<x-card> '<İx>'")]
    [InlineData("a < b <1> <", "'a < b <1> <'")]
    [InlineData("one</>two</ x>three</", "'one' 'two' # 'three</'")]
    [InlineData("<p class='never closed", "")]
    [InlineData("one<p class", "'one'")]
    public void Read_Tags_AreTakenApartAsBrowsersDo(string html, string tokens) => Tokens(html).Should().Be(tokens);

    [Theory]
    [InlineData("<!-- one -- two -->x", "# 'x'")]
    [InlineData("<!-->x", "# 'x'")]
    [InlineData("<!--->x", "# 'x'")]
    [InlineData("<!---->x", "# 'x'")]
    [InlineData("<!----->x", "# 'x'")]
    [InlineData("<!--one--!>x", "# 'x'")]
    [InlineData("<!-- never closed", "#")]
    [InlineData("<!one>x<?two?>y", "# 'x' # 'y'")]
    [InlineData("<![CDATA[one]]>x", "# 'x'")]
    [InlineData("<!doctype html>x", "! 'x'")]
    [InlineData("<!DOCTYPE>x", "!quirks 'x'")]
    public void Read_Declarations_SayNothing(string html, string tokens) => Tokens(html).Should().Be(tokens);

    [Theory]
    [InlineData("<![CDATA[one <b> &amp;]]>two", "'one <b> &amp;' 'two'")]
    [InlineData("<![CDATA[never closed", "'never closed'")]
    [InlineData("<![CDATA[]]>\0", "# '\uFFFD'")]
    public void Read_CdataInADrawing_IsText(string html, string tokens) => Tokens(html, TokenContext.Foreign).Should().Be(tokens);

    [Theory]
    [InlineData("script", "if (a < b) '</p>'</script>x", "if (a < b) '</p>'")]
    [InlineData("script", "<!-- <script>a</script> b --></script>x", "<!-- <script>a</script> b -->")]
    [InlineData("script", "<!-- a </script>x", "<!-- a ")]
    [InlineData("script", "<!--> <script> </script>x", "<!--> <script> ")]
    [InlineData("script", "a</scripts></SCRIPT\n>x", "a</scripts>")]
    [InlineData("title", "a <b> &amp; c</title>x", "a <b> & c")]
    [InlineData("style", "a > b {}</style>x", "a > b {}")]
    [InlineData("iframe", "never closed </p>", "never closed </p>")]
    [InlineData("plaintext", "a</plaintext>", "a</plaintext>")]
    public void ReadContent_ElementWhoseTagsAreText_EndsAtItsEndTag(string element, string html, string content)
    {
        using var tree = new Markup(html);

        tree.Source.Of(tree.Tokenizer.ReadContent(TagTable.Find(element))).ToString().Should().Be(content);
    }

    private static string Tokens(string html, TokenContext context = TokenContext.Html)
    {
        using var markup = new Markup(html);
        var tokens = new List<string>();
        var token = default(Token);
        for (markup.Tokenizer.Read(ref token, context); token.Kind != TokenKind.End; markup.Tokenizer.Read(ref token, context))
        {
            tokens.Add(markup.Describe(token));
        }

        return string.Join(' ', tokens);
    }

    private sealed class Markup : IDisposable
    {
        private readonly MarkupNames _names = new();
        private readonly RowBuffer<MarkupAttribute> _attributes = new();

        public Markup(string html)
        {
            Source = new SourceText(html);
            Tokenizer = new Tokenizer(Source, _names, _attributes);
        }

        public SourceText Source { get; }

        public Tokenizer Tokenizer { get; }

        public string Describe(in Token token) => token.Kind switch
        {
            TokenKind.Text => $"'{Source.Of(token.Text)}'",
            TokenKind.StartTag => DescribeTag(token),
            TokenKind.EndTag => $"</{_names[token.Name]}>",
            TokenKind.Doctype => token.IsQuirky ? "!quirks" : "!",
            _ => "#",
        };

        public void Dispose()
        {
            Source.Dispose();
            _attributes.Dispose();
        }

        private string DescribeTag(in Token token)
        {
            var tag = new StringBuilder("<").Append(_names[token.Name]);
            foreach (var attribute in _attributes.Slice(token.FirstAttribute, token.AttributeCount))
            {
                tag.Append(' ').Append(_names[attribute.Name]).Append("='").Append(Source.Of(attribute.Value)).Append('\'');
            }

            return tag.Append(token.IsSelfClosing ? "/>" : ">").ToString();
        }
    }
}
