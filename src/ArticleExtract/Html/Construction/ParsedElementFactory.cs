using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Makes our elements for AngleSharp's tree construction, which follows the HTML standard.</summary>
internal sealed class ParsedElementFactory : IDomConstructionElementFactory<ParsedDocument, ParsedElement>
{
    private readonly OpenElements _open;

    /// <summary>Makes a factory for one page.</summary>
    /// <param name="open">Is told of each table and template.</param>
    public ParsedElementFactory(OpenElements open) => _open = open;

    public ParsedElement Create(ParsedDocument document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags)
    {
        var tag = TagTable.Find(localName.Memory.Span);
        var name = tag == Tag.Unknown ? localName.ToString() : TagTable.NameOf(tag);
        var element = new ParsedElement(tag, name, ElementFlags.Html(tag) | flags);
        if (tag == Tag.Table)
        {
            _open.OpenTable(element);
        }

        return element;
    }

    public ParsedElement CreateNoScript(ParsedDocument document, bool scripting) =>
        new(Tag.Noscript, "noscript", ElementFlags.Html(Tag.Noscript));

    public IConstructableNode CreateDocumentType(
        ParsedDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new ParsedItem();

    public IConstructableMathElement CreateMath(ParsedDocument document, StringOrMemory name) =>
        new ParsedMath(NameOr("math", name), ElementFlags.Math(name.ToString()));

    public IConstructableSvgElement CreateSvg(ParsedDocument document, StringOrMemory name) =>
        new ParsedSvg(NameOr("svg", name), ElementFlags.Svg(name.ToString()));

    public IConstructableMetaElement CreateMeta(ParsedDocument document) => new ParsedMeta(ElementFlags.Html(Tag.Meta));

    public IConstructableScriptElement CreateScript(ParsedDocument document, bool parserInserted, bool started) =>
        new ParsedScript(ElementFlags.Html(Tag.Script));

    public IConstructableFrameElement CreateFrame(ParsedDocument document) => new ParsedFrame(ElementFlags.Html(Tag.Frame));

    public IConstructableTemplateElement CreateTemplate(ParsedDocument document) => new ParsedTemplate(ElementFlags.Html(Tag.Template), _open);

    public IConstructableFormElement CreateForm(ParsedDocument document) => new ParsedForm(ElementFlags.Html(Tag.Form));

    public ParsedElement CreateUnknown(ParsedDocument document, StringOrMemory tagName) =>
        new(TagTable.Find(tagName.Memory.Span), tagName.ToString(), ElementFlags.Html(Tag.Unknown));

    public ParsedDocument CreateDocument(TextSource source, IBrowsingContext? context) => new(source, _open);

    private static string NameOr(string fallback, StringOrMemory name) => name.IsNullOrEmpty ? fallback : name.ToString();
}
