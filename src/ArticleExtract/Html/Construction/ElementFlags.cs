using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The properties of each element that tree construction decides by, read once from AngleSharp's own elements.</summary>
internal static class ElementFlags
{
    private static readonly IDocument Source = new HtmlParser().ParseDocument(string.Empty);

    private static readonly NodeFlags[] HtmlFlags = Enum.GetValues<Tag>()
        .Select(tag => tag == Tag.Unknown ? FlagsOf(NamespaceNames.HtmlUri, "x-unknown") : FlagsOf(NamespaceNames.HtmlUri, TagTable.NameOf(tag)))
        .ToArray();

    private static readonly FrozenDictionary<string, NodeFlags> SvgFlags = ForeignFlags(NamespaceNames.SvgUri, "foreignObject", "desc", "title");

    private static readonly FrozenDictionary<string, NodeFlags> MathFlags =
        ForeignFlags(NamespaceNames.MathMlUri, "mi", "mo", "mn", "ms", "mtext", "annotation-xml");

    private static readonly NodeFlags OtherSvg = FlagsOf(NamespaceNames.SvgUri, "g");

    private static readonly NodeFlags OtherMath = FlagsOf(NamespaceNames.MathMlUri, "mrow");

    public static NodeFlags Html(Tag tag) => HtmlFlags[(int)tag];

    public static NodeFlags Svg(string name) => SvgFlags.GetValueOrDefault(name, OtherSvg);

    public static NodeFlags Math(string name) => MathFlags.GetValueOrDefault(name, OtherMath);

    private static FrozenDictionary<string, NodeFlags> ForeignFlags(string namespaceUri, params string[] names) =>
        names.ToFrozenDictionary(name => name, name => FlagsOf(namespaceUri, name), StringComparer.Ordinal);

    private static NodeFlags FlagsOf(string namespaceUri, string name) => ((IConstructableNode)Source.CreateElement(namespaceUri, name)).Flags;
}
