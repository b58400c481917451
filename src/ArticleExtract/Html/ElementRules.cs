using System.Collections.Frozen;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>What each element means for the text around it, after the HTML standard's rendering section.</summary>
internal static class ElementRules
{
    /// <summary>Elements that stand apart from the text before and behind them. Elements HTML does not know are custom ones and count too.</summary>
    private static readonly bool[] Blocks = Mark(
        Tag.Unknown, Tag.Address, Tag.Article, Tag.Aside, Tag.Blockquote, Tag.Body, Tag.Button, Tag.Caption, Tag.Center, Tag.Dd, Tag.Details,
        Tag.Dialog, Tag.Dir, Tag.Div, Tag.Dl, Tag.Dt, Tag.Fieldset, Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Form, Tag.H1, Tag.H2, Tag.H3,
        Tag.H4, Tag.H5, Tag.H6, Tag.Header, Tag.Hgroup, Tag.Hr, Tag.Html, Tag.Label, Tag.Legend, Tag.Li, Tag.Listing, Tag.Main, Tag.Math, Tag.Menu,
        Tag.Nav, Tag.Noscript, Tag.Ol, Tag.Optgroup, Tag.Option, Tag.P, Tag.Plaintext, Tag.Pre, Tag.Search, Tag.Section, Tag.Select, Tag.Summary,
        Tag.Table, Tag.Tbody, Tag.Td, Tag.Tfoot, Tag.Th, Tag.Thead, Tag.Tr, Tag.Ul, Tag.Xmp);

    /// <summary>Elements whose text is not the page's: code, drawings, and what stands in for media.</summary>
    private static readonly bool[] Skipped = Mark(
        Tag.Head, Tag.Script, Tag.Style, Tag.Template, Tag.Svg, Tag.Iframe, Tag.Object, Tag.Applet, Tag.Canvas, Tag.Audio, Tag.Video,
        Tag.Datalist, Tag.Textarea, Tag.Noembed, Tag.Noframes, Tag.Frameset);

    private static readonly FrozenDictionary<Tag, Emphasis> EmphasisTags = new Dictionary<Tag, Emphasis>
    {
        [Tag.Strong] = Emphasis.Strong,
        [Tag.B] = Emphasis.Strong,
        [Tag.Em] = Emphasis.Italic,
        [Tag.I] = Emphasis.Italic,
        [Tag.Code] = Emphasis.Code,
        [Tag.Kbd] = Emphasis.Code,
        [Tag.Samp] = Emphasis.Code,
        [Tag.Var] = Emphasis.Code,
        [Tag.Tt] = Emphasis.Code,
    }.ToFrozenDictionary();

    public static bool IsBlock(Tag tag) => Blocks[(int)tag];

    public static bool IsSkipped(Tag tag) => Skipped[(int)tag];

    public static bool IsPreformatted(Tag tag) => tag is Tag.Pre or Tag.Listing or Tag.Xmp or Tag.Plaintext;

    public static Emphasis? EmphasisOf(Tag tag) => EmphasisTags.TryGetValue(tag, out var emphasis) ? emphasis : null;

    /// <summary>The kind and level of text in a block element, given those of the text around it.</summary>
    public static (BlockKind Kind, int Level) KindInside(Tag tag, BlockKind outerKind, int outerLevel) => tag switch
    {
        >= Tag.H1 and <= Tag.H6 => (BlockKind.Heading, tag - Tag.H1 + 1),
        Tag.Li or Tag.Dd or Tag.Dt => (BlockKind.ListItem, outerKind == BlockKind.ListItem ? outerLevel + 1 : 1),
        Tag.Blockquote => (BlockKind.Quote, outerKind == BlockKind.Quote ? outerLevel + 1 : 1),
        Tag.Pre or Tag.Listing or Tag.Xmp or Tag.Plaintext => (BlockKind.Code, 0),
        Tag.Td or Tag.Th => (BlockKind.TableCell, 0),
        Tag.Figcaption or Tag.Caption => (BlockKind.Caption, 0),
        Tag.Button or Tag.Label or Tag.Option or Tag.Optgroup => (BlockKind.Control, 0),

        // A paragraph in a cell is a paragraph: tables lay out whole pages.
        Tag.P when outerKind == BlockKind.TableCell => (BlockKind.Paragraph, 0),
        _ => (outerKind, outerLevel),
    };

    private static bool[] Mark(params ReadOnlySpan<Tag> tags)
    {
        var marks = new bool[TagTable.Count];
        foreach (var tag in tags)
        {
            marks[(int)tag] = true;
        }

        return marks;
    }
}
