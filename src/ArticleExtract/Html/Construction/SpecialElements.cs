using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>The elements that tree construction recognises by their type. None of them does anything here: no script runs.</summary>
internal sealed class ParsedForm(NodeFlags flags) : ParsedElement(Pages.Tag.Form, "form", flags), IConstructableFormElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedFrame(NodeFlags flags) : ParsedElement(Pages.Tag.Frame, "frame", flags), IConstructableFrameElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedMath(string name, NodeFlags flags)
    : ParsedElement(name, NamespaceNames.MathMlUri, flags), IConstructableMathElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedSvg(string name, NodeFlags flags)
    : ParsedElement(name, NamespaceNames.SvgUri, flags), IConstructableSvgElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedMeta(NodeFlags flags) : ParsedElement(Pages.Tag.Meta, "meta", flags), IConstructableMetaElement
{
    /// <summary>A charset or a refresh that a page asks for is not obeyed: its characters were decoded before.</summary>
    public void Handle()
    {
    }
}

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedScript(NodeFlags flags)
    : ParsedElement(Pages.Tag.Script, "script", flags), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>A template. Its content stays inside, where the block writer skips it.</summary>
internal sealed class ParsedTemplate : ParsedElement, IConstructableTemplateElement
{
    private readonly OpenElements _open;

    public ParsedTemplate(NodeFlags flags, OpenElements open)
        : base(Pages.Tag.Template, "template", flags)
    {
        _open = open;
        _open.OpenTemplate();
    }

    /// <summary>Called when the template has ended.</summary>
    public void PopulateFragment() => _open.CloseTemplate();
}
