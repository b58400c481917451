using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Svg.Dom;
using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Writes a parsed tree as lines, in the manner of the html5lib tests, so that two parsers' trees can be compared.</summary>
/// <remarks>What stands in a template, a script, a style sheet or a drawing is left out: it is not text of the page, and we do not keep all of it.</remarks>
internal sealed class TreeOutline
{
    private readonly StringBuilder _lines = new();
    private readonly StringBuilder _text = new();

    private TreeOutline()
    {
    }

    /// <summary>The tree as our elements hold it.</summary>
    public static string Of(ParsedDocument document)
    {
        var outline = new TreeOutline();
        outline.AddChildren(document, 0);
        return outline._lines.ToString();
    }

    /// <summary>The tree as AngleSharp's own elements hold it.</summary>
    public static string Of(IDocument document)
    {
        var outline = new TreeOutline();
        outline.AddChildren(document, 0);
        return outline._lines.ToString();
    }

    private void AddChildren(ParsedParent parent, int depth)
    {
        for (var child = parent.FirstChild; child is not null; child = child.Next)
        {
            switch (child)
            {
                case ParsedText text:
                    _text.Append(text.Text);
                    break;
                case ParsedElement element:
                    var attributes = element.AttributeSpan.ToArray().Select(attribute => (attribute.Name.ToString(), attribute.Value.ToString()));
                    AddElement(depth, element.NamespaceUri.ToString(), element.LocalName.ToString(), attributes);
                    if (element.Tag is not (Tag.Template or Tag.Script or Tag.Style) && element is not ParsedSvg { Tag: Tag.Svg })
                    {
                        AddChildren(element, depth + 1);
                    }

                    break;
            }
        }

        AddText(depth);
    }

    private void AddChildren(INode parent, int depth)
    {
        foreach (var child in parent.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    _text.Append(text.Data);
                    break;
                case IElement element:
                    AddElement(depth, element.NamespaceUri, element.LocalName, element.Attributes.Select(attribute => (attribute.Name, attribute.Value)));
                    if (element is not (IHtmlTemplateElement or IHtmlScriptElement or IHtmlStyleElement or ISvgSvgElement))
                    {
                        AddChildren(element, depth + 1);
                    }

                    break;
            }
        }

        AddText(depth);
    }

    private void AddElement(int depth, string? namespaceUri, string name, IEnumerable<(string Name, string Value)> attributes)
    {
        AddText(depth);
        StartLine(depth).Append('<').Append(namespaceUri?.Split('/')[^1]).Append(' ').Append(name);
        foreach (var (attribute, value) in attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            _lines.Append(' ').Append(attribute).Append("=\"").Append(value).Append('"');
        }

        _lines.Append(">\n");
    }

    /// <summary>Runs of text side by side are one: ours are not joined when they are read.</summary>
    private void AddText(int depth)
    {
        if (_text.Length > 0)
        {
            StartLine(depth).Append('"').Append(_text).Append("\"\n");
            _text.Clear();
        }
    }

    private StringBuilder StartLine(int depth) => _lines.Append(' ', depth);
}
