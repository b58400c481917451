using System.Text;

namespace ArticleExtract.Text.Charsets;

/// <summary>An encoding of pages, by the name and with the decoding that the Encoding Standard (WHATWG) gives it.</summary>
/// <remarks>Immutable and thread-safe. Decoding never fails: bytes without a meaning become U+FFFD.</remarks>
internal sealed class Charset
{
    private const int Utf8CodePage = 65001;
    private const int Utf16LittleEndianCodePage = 1200;
    private const int Utf16BigEndianCodePage = 1201;

    private readonly int _codePage;
    private Encoding? _encoding;

    /// <summary>Makes a charset.</summary>
    /// <param name="name">Its name in the standard, in lower case.</param>
    /// <param name="codePage">The code page that decodes it.</param>
    public Charset(string name, int codePage)
    {
        Name = name;
        _codePage = codePage;
    }

    /// <summary>Its name in the standard, in lower case.</summary>
    public string Name { get; }

    /// <summary>Whether it is UTF-8.</summary>
    public bool IsUtf8 => _codePage == Utf8CodePage;

    /// <summary>Whether its units are two bytes, of which one is zero in markup.</summary>
    public bool IsUtf16 => _codePage is Utf16LittleEndianCodePage or Utf16BigEndianCodePage;

    /// <summary>The decoder. Code pages are asked of their provider, so that nothing is registered for the whole process.</summary>
    public Encoding Encoding => _encoding ??= _codePage switch
    {
        Utf8CodePage => Encoding.UTF8,
        Utf16LittleEndianCodePage => Encoding.Unicode,
        Utf16BigEndianCodePage => Encoding.BigEndianUnicode,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(_codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!,
    };
}
