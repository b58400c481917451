using ArticleExtract.Pages;

namespace ArticleExtract.Html.Tokens;

/// <summary>One tag, one run of text, or one of the few other things that markup consists of.</summary>
internal struct Token
{
    /// <summary>What it is.</summary>
    public TokenKind Kind;

    /// <summary>The name of a tag as a number; <see cref="Tag.Unknown"/> where HTML does not know it.</summary>
    public Tag Tag;

    /// <summary>The name of a tag in <see cref="MarkupNames"/>, known to HTML or not.</summary>
    public int Name;

    /// <summary>Whether a tag ends with a slash.</summary>
    public bool IsSelfClosing;

    /// <summary>Whether a document type asks for the layout of old browsers (HTML standard, "quirks mode").</summary>
    public bool IsQuirky;

    /// <summary>The first attribute of a start tag among those of the page.</summary>
    public int FirstAttribute;

    /// <summary>How many attributes a start tag has.</summary>
    public int AttributeCount;

    /// <summary>A text, character references decoded.</summary>
    public SourceRange Text;
}
