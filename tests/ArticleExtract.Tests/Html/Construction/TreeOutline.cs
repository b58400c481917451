using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
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

    /// <summary>The tree of a page as we build it.</summary>
    public static string OfOurs(string html, int depth)
    {
        using var tree = TreeConstruction.Parse(html, depth);
        return Of(tree);
    }

    /// <summary>The tree of a page as AngleSharp builds it.</summary>
    public static string OfOrdinary(string html, int depth)
    {
        var options = new HtmlParserOptions { SkipComments = true, SkipProcessingInstructions = true, IsScripting = false, MaximumDepth = depth };
        using var document = new HtmlParser(options).ParseDocument(html);
        var outline = new TreeOutline();
        outline.AddChildren(document, 0);
        return outline._lines.ToString();
    }

    /// <summary>The tree as our elements hold it.</summary>
    public static string Of(MarkupTree tree)
    {
        var outline = new TreeOutline();
        outline.AddChildren(new MarkupElement(tree, MarkupTree.None), 0);
        return outline._lines.ToString();
    }

    private void AddChildren(MarkupElement parent, int depth)
    {
        var tree = parent.Tree;
        for (var child = parent.FirstChild; child.Exists; child = child.Next)
        {
            if (!child.IsElement)
            {
                _text.Append(child.Text);
                continue;
            }

            var item = tree[child.Index];
            var attributes = child.Attributes.ToArray().Select(attribute => (tree.Names[attribute.Name], tree.Source.Of(attribute.Value).ToString()));
            AddElement(depth, NamespaceOf(item.Kind), tree.Names[item.Name], attributes);
            if (item.Tag is not (Tag.Template or Tag.Script or Tag.Style) && item is not { Kind: ItemKind.Svg, Tag: Tag.Svg })
            {
                AddChildren(child, depth + 1);
            }
        }

        AddText(depth);
    }

    private static string NamespaceOf(ItemKind kind) =>
        kind == ItemKind.Html ? NamespaceNames.HtmlUri : kind == ItemKind.Svg ? NamespaceNames.SvgUri : NamespaceNames.MathMlUri;

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

    /// <summary>Writes an element. Capitals and prefixes in the names of SVG and MathML say nothing here: we leave them as they are written.</summary>
    private void AddElement(int depth, string? namespaceUri, string name, IEnumerable<(string Name, string Value)> attributes)
    {
        AddText(depth);
        StartLine(depth).Append('<').Append(namespaceUri?.Split('/')[^1]).Append(' ').Append(name.ToLowerInvariant());
        var isForeign = namespaceUri != NamespaceNames.HtmlUri;
        var named = attributes.Select(attribute => (Name: isForeign ? attribute.Name.Split(':')[^1].ToLowerInvariant() : attribute.Name, attribute.Value));
        foreach (var (attribute, value) in named.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
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
