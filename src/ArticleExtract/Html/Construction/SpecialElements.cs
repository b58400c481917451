using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>The elements that tree construction recognises by their type. None of them does anything here: no script runs.</summary>
internal sealed class ParsedForm(NodeFlags flags, ParsedAttributes attributes)
    : ParsedElement(Pages.Tag.Form, flags, attributes), IConstructableFormElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedFrame(NodeFlags flags, ParsedAttributes attributes)
    : ParsedElement(Pages.Tag.Frame, flags, attributes), IConstructableFrameElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedMath(string name, NodeFlags flags, ParsedAttributes attributes)
    : ParsedUnknown(name, NamespaceNames.MathMlUri, flags, attributes), IConstructableMathElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedSvg(string name, NodeFlags flags, ParsedAttributes attributes)
    : ParsedUnknown(name, NamespaceNames.SvgUri, flags, attributes), IConstructableSvgElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedMeta(NodeFlags flags, ParsedAttributes attributes)
    : ParsedElement(Pages.Tag.Meta, flags, attributes), IConstructableMetaElement
{
    /// <summary>A charset or a refresh that a page asks for is not obeyed: its characters were decoded before.</summary>
    public void Handle()
    {
    }
}

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedScript(NodeFlags flags, ParsedAttributes attributes)
    : ParsedElement(Pages.Tag.Script, flags, attributes), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>A template. Its content stays inside, where the block writer skips it.</summary>
internal sealed class ParsedTemplate : ParsedElement, IConstructableTemplateElement
{
    private readonly OpenElements _open;

    public ParsedTemplate(NodeFlags flags, ParsedAttributes attributes, OpenElements open)
        : base(Pages.Tag.Template, flags, attributes)
    {
        _open = open;
        _open.OpenTemplate();
    }

    /// <summary>Called when the template has ended.</summary>
    public void PopulateFragment() => _open.CloseTemplate();
}
