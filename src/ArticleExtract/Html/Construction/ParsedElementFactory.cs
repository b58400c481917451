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
    private readonly ParsedAttributes _attributes;

    /// <summary>Makes a factory for one page.</summary>
    /// <param name="open">Is told of each table, template, script, style sheet and drawing.</param>
    /// <param name="attributes">Takes the attributes of all elements; the document disposes it.</param>
    public ParsedElementFactory(OpenElements open, ParsedAttributes attributes)
    {
        _open = open;
        _attributes = attributes;
    }

    public ParsedElement Create(ParsedDocument document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags)
    {
        var tag = TagTable.Find(localName.Memory.Span);
        var element = Create(tag, localName, ElementFlags.Html(tag) | flags);
        if (tag == Tag.Table)
        {
            _open.OpenTable(element);
        }
        else if (tag == Tag.Style)
        {
            _open.OpenUnread(element);
        }

        return element;
    }

    public ParsedElement CreateNoScript(ParsedDocument document, bool scripting) =>
        new(Tag.Noscript, ElementFlags.Html(Tag.Noscript), _attributes);

    public IConstructableNode CreateDocumentType(
        ParsedDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new ParsedItem();

    public IConstructableMathElement CreateMath(ParsedDocument document, StringOrMemory name) =>
        new ParsedMath(NameOr("math", name), ElementFlags.Math(name.ToString()), _attributes);

    public IConstructableSvgElement CreateSvg(ParsedDocument document, StringOrMemory name)
    {
        var text = NameOr("svg", name);
        var element = new ParsedSvg(text, ElementFlags.Svg(text), _attributes);
        if (element.Tag == Tag.Svg)
        {
            _open.OpenUnread(element);
        }

        return element;
    }

    public IConstructableMetaElement CreateMeta(ParsedDocument document) => new ParsedMeta(ElementFlags.Html(Tag.Meta), _attributes);

    public IConstructableScriptElement CreateScript(ParsedDocument document, bool parserInserted, bool started)
    {
        var script = new ParsedScript(ElementFlags.Html(Tag.Script), _attributes);
        _open.OpenUnread(script);
        return script;
    }

    public IConstructableFrameElement CreateFrame(ParsedDocument document) => new ParsedFrame(ElementFlags.Html(Tag.Frame), _attributes);

    public IConstructableTemplateElement CreateTemplate(ParsedDocument document) =>
        new ParsedTemplate(ElementFlags.Html(Tag.Template), _attributes, _open);

    public IConstructableFormElement CreateForm(ParsedDocument document) => new ParsedForm(ElementFlags.Html(Tag.Form), _attributes);

    public ParsedElement CreateUnknown(ParsedDocument document, StringOrMemory tagName) =>
        Create(TagTable.Find(tagName.Memory.Span), tagName, ElementFlags.Html(Tag.Unknown));

    public ParsedDocument CreateDocument(TextSource source, IBrowsingContext? context) => new(source, _open, _attributes);

    private ParsedElement Create(Tag tag, StringOrMemory name, NodeFlags flags) =>
        tag == Tag.Unknown ? new ParsedUnknown(name.ToString(), flags, _attributes) : new ParsedElement(tag, flags, _attributes);

    private static string NameOr(string fallback, StringOrMemory name) => name.IsNullOrEmpty ? fallback : name.ToString();
}
