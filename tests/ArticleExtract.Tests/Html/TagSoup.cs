using CsCheck;

namespace ArticleExtract.Tests.Html;

/// <summary>Random markup of the kinds that tree construction has rules of its own for: tags in any order, closed or not.</summary>
internal static class TagSoup
{
    private const int MaxPieces = 60;

    private static readonly string[] Names =
    [
        "a", "b", "i", "em", "strong", "font", "nobr", "code", "u", "span", "p", "div", "h1", "h2", "section", "article", "address", "center", "pre", "listing",
        "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th", "form", "input",
        "button", "select", "option", "optgroup", "label", "fieldset", "textarea", "br", "hr", "img", "image", "ruby", "rb", "rt", "rp", "rtc", "applet", "marquee",
        "object", "svg", "math", "g", "foreignObject", "desc", "title", "mi", "mo", "mtext", "annotation-xml", "template", "noscript", "script", "style", "iframe",
        "details", "summary", "dialog", "main", "nav", "html", "head", "body", "meta", "link", "base", "frameset", "frame", "x-card", "search", "menu", "figure",
    ];

    private static readonly string[] Attributes =
    [
        " class=a", " class=b", " id='x'", " href=/y", " href", " hidden", " type=hidden", " type=HIDDEN", " color=red", " face=x", " lang=en", " encoding=text/html",
        " xlink:href='#z'", " definitionurl=q", " viewbox=0", " style='display:none'", " aria-hidden=true", " class=a class=b", " /",
    ];

    private static readonly string[] Others =
    [
        " ", "\n", "\r\n", "\t", "x", "some words", "&amp;", "&lt", "&nbsp;", "&#0;", "\0", "ß 中 \u0130", "<!-- c -->", "<!", "<![CDATA[d]]>", "<!DOCTYPE html>", "<?pi?>",
        "<", "</", "</>", "<a href='", "&", "\uD800", "</p>", "</br>",
    ];

    private static readonly Gen<string> Attribute = Gen.Frequency((3, Gen.Const(string.Empty)), (1, AnyOf(Attributes)));

    /// <summary>A page of random markup.</summary>
    public static Gen<string> Page { get; } = PageWithout();

    /// <summary>A page of random markup that lacks the elements of some names, and some other pieces.</summary>
    public static Gen<string> PageWithout(params string[] pieces)
    {
        var (names, others) = (AnyOf([.. Names.Except(pieces)]), AnyOf([.. Others.Except(pieces)]));
        var openTag = Gen.Select(names, Attribute, (name, attribute) => $"<{name}{attribute}>");
        var closeTag = names.Select(name => $"</{name}>");
        return Gen.Frequency((5, openTag), (3, closeTag), (3, others)).Array[0, MaxPieces].Select(string.Concat);
    }

    private static Gen<string> AnyOf(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);
}
