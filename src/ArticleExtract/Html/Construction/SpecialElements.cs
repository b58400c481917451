using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>The elements that tree construction recognises by their type. None of them does anything here: no script runs.</summary>
internal sealed class ParsedForm(NodeFlags flags) : ParsedElement("form", default, NamespaceNames.HtmlUri, flags), IConstructableFormElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedFrame(NodeFlags flags) : ParsedElement("frame", default, NamespaceNames.HtmlUri, flags), IConstructableFrameElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedMath(StringOrMemory name, NodeFlags flags)
    : ParsedElement(name, default, NamespaceNames.MathMlUri, flags), IConstructableMathElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedSvg(StringOrMemory name, NodeFlags flags)
    : ParsedElement(name, default, NamespaceNames.SvgUri, flags), IConstructableSvgElement;

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedMeta(NodeFlags flags) : ParsedElement("meta", default, NamespaceNames.HtmlUri, flags), IConstructableMetaElement
{
    /// <summary>A charset or a refresh that a page asks for is not obeyed: its characters were decoded before.</summary>
    public void Handle()
    {
    }
}

/// <inheritdoc cref="ParsedForm"/>
internal sealed class ParsedScript(NodeFlags flags)
    : ParsedElement("script", default, NamespaceNames.HtmlUri, flags), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>A template. Its content stays inside, where the block writer skips it.</summary>
internal sealed class ParsedTemplate : ParsedElement, IConstructableTemplateElement
{
    private readonly OpenElements _open;

    public ParsedTemplate(NodeFlags flags, OpenElements open)
        : base("template", default, NamespaceNames.HtmlUri, flags)
    {
        _open = open;
        _open.OpenTemplate();
    }

    /// <summary>Called when the template has ended.</summary>
    public void PopulateFragment() => _open.CloseTemplate();
}
