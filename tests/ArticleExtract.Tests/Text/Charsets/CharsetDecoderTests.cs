using System.Text;
using ArticleExtract.Text.Charsets;

namespace ArticleExtract.Tests.Text.Charsets;

public class CharsetDecoderTests
{
    private const string Russian = "Порт закрыли во вторник после того, как шторм сорвал с якоря два судна.";

    [Theory]
    [InlineData("utf-8", "EF BB BF", 65001)]
    [InlineData("utf-16le", "FF FE", 1200)]
    [InlineData("utf-16be", "FE FF", 1201)]
    public void Decode_ByteOrderMark_OutranksEveryDeclaration(string name, string mark, int codePage)
    {
        var bytes = Convert.FromHexString(mark.Replace(" ", string.Empty)).Concat(Encode("<meta charset=windows-1251>" + Russian, codePage)).ToArray();

        var decoded = CharsetDecoder.Decode(bytes, "text/html; charset=koi8-r");

        decoded.Text.Should().Be("<meta charset=windows-1251>" + Russian, "the mark is no character of the page");
        decoded.Charset.Name.Should().Be(name);
        decoded.Source.Should().Be(CharsetSource.ByteOrderMark);
    }

    [Fact]
    public void Decode_ContentTypeAndMeta_BelievesTheContentType() =>
        Decode("<meta charset=windows-1251>" + Russian, 20866, "text/html; charset=KOI8-R").Should().Be((Russian, CharsetSource.ContentType));

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">")]
    [InlineData("<META CHARSET = windows-1251 />")]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=windows-1251'>")]
    [InlineData("<meta content='text/html; charset=windows-1251' http-equiv=Content-Type>")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=cp1251>")]
    [InlineData("<script data-x='<meta charset=koi8-r>'></script><meta charset=cp1251>")]
    [InlineData("<meta name=description content='charset=koi8-r'><meta charset=cp1251>")]
    public void Decode_MetaElement_IsReadInItsCharset(string meta) =>
        Decode(meta + Russian, 1251, null).Should().Be((Russian, CharsetSource.MetaElement));

    [Fact]
    public void Decode_MetaBehindALongHead_IsStillRead() =>
        Decode("<style>" + new string('x', 5000) + "</style><meta charset=windows-1251>" + Russian, 1251, null)
            .Should().Be((Russian, CharsetSource.MetaElement));

    [Fact]
    public void Decode_XmlDeclaration_IsReadInItsCharset() =>
        Decode("<?xml version='1.0' encoding='windows-1251'?>" + Russian, 1251, null).Should().Be((Russian, CharsetSource.XmlDeclaration));

    [Fact]
    public void Decode_PlainText_IgnoresMarkupInIt() =>
        Decode("<meta charset=windows-1251> is how pages in Cyrillic began. " + Russian, 20866, "text/plain")
            .Source.Should().Be(CharsetSource.Detection);

    [Theory]
    [InlineData("text/html; charset=no-such-charset")]
    [InlineData("text/html; charset=iso-2022-kr")]
    public void Decode_UnknownCharset_GoesByTheLookOfTheBytes(string contentType) =>
        Decode(Russian, 1251, contentType).Should().Be((Russian, CharsetSource.Detection));

    [Fact]
    public void Decode_Utf8DeclaredAsLatin_IsReadAsUtf8() =>
        Decode("<meta charset=iso-8859-1>" + Russian, 65001, null).Should().Be((Russian, CharsetSource.Detection));

    [Fact]
    public void Decode_LegacyDeclaredAsUtf8_IsReadByItsLook() =>
        Decode("<meta charset=utf-8>" + Russian, 1251, null).Should().Be((Russian, CharsetSource.Detection));

    [Fact]
    public void Decode_Utf8WithAFewStrayBytes_StaysUtf8()
    {
        var bytes = Encode("<meta charset=utf-8>" + Russian, 65001).Append((byte)0xFF).ToArray();

        CharsetDecoder.Decode(bytes, null).Text.Should().Be("<meta charset=utf-8>" + Russian + "\uFFFD", "one bad byte must not cost the page");
    }

    [Fact]
    public void Decode_MetaSaysUtf16_IsUtf8SinceItCouldBeRead() =>
        Decode("<meta charset=utf-16>" + Russian, 65001, null).Should().Be((Russian, CharsetSource.MetaElement));

    [Fact]
    public void Decode_Nothing_GivesNothing() => CharsetDecoder.Decode([], null).Text.Should().BeEmpty();

    /// <summary>Encodes a page, decodes it, and gives what stands behind the last tag.</summary>
    private static (string Text, CharsetSource Source) Decode(string page, int codePage, string? contentType)
    {
        var decoded = CharsetDecoder.Decode(Encode(page, codePage), contentType);
        return (decoded.Text[(decoded.Text.LastIndexOf('>') + 1)..], decoded.Source);
    }

    private static byte[] Encode(string text, int codePage) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage)).GetBytes(text);
}
