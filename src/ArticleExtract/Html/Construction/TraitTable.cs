using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The traits of each element, after the lists of the HTML standard.</summary>
internal static class TraitTable
{
    private const ElementTraits AllScopes = ElementTraits.Scope | ElementTraits.ListScope | ElementTraits.ButtonScope;

    private static readonly ElementTraits[] Traits = BuildTraits();

    /// <summary>The traits of an element of HTML.</summary>
    public static ElementTraits Of(Tag tag) => Traits[(int)tag];

    /// <summary>The traits of an element of SVG.</summary>
    /// <param name="name">Its name in lower case.</param>
    public static ElementTraits OfSvg(string name) =>
        name is "foreignobject" or "desc" or "title" ? ElementTraits.Special | AllScopes | ElementTraits.HtmlIntegration : ElementTraits.None;

    /// <summary>The traits of an element of MathML, of which some hold HTML by their attributes.</summary>
    /// <param name="name">Its name in lower case.</param>
    public static ElementTraits OfMath(string name) => name switch
    {
        "mi" or "mo" or "mn" or "ms" or "mtext" => ElementTraits.Special | AllScopes | ElementTraits.MathText,
        "annotation-xml" => ElementTraits.Special | AllScopes,
        _ => ElementTraits.None,
    };

    private static ElementTraits[] BuildTraits()
    {
        var traits = new ElementTraits[TagTable.Count];
        Add(
            ElementTraits.Special, Tag.Address, Tag.Applet, Tag.Area, Tag.Article, Tag.Aside, Tag.Base, Tag.Basefont, Tag.Bgsound, Tag.Blockquote, Tag.Body, Tag.Br,
            Tag.Button, Tag.Caption, Tag.Center, Tag.Col, Tag.Colgroup, Tag.Dd, Tag.Details, Tag.Dir, Tag.Div, Tag.Dl, Tag.Dt, Tag.Embed, Tag.Fieldset,
            Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Form, Tag.Frame, Tag.Frameset, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6, Tag.Head, Tag.Header,
            Tag.Hgroup, Tag.Hr, Tag.Html, Tag.Iframe, Tag.Img, Tag.Input, Tag.Keygen, Tag.Li, Tag.Link, Tag.Listing, Tag.Main, Tag.Marquee, Tag.Menu, Tag.Meta,
            Tag.Nav, Tag.Noembed, Tag.Noframes, Tag.Noscript, Tag.Object, Tag.Ol, Tag.P, Tag.Param, Tag.Plaintext, Tag.Pre, Tag.Script, Tag.Search, Tag.Section,
            Tag.Select, Tag.Source, Tag.Style, Tag.Summary, Tag.Table, Tag.Tbody, Tag.Td, Tag.Template, Tag.Textarea, Tag.Tfoot, Tag.Th, Tag.Thead, Tag.Title,
            Tag.Tr, Tag.Track, Tag.Ul, Tag.Wbr, Tag.Xmp);
        Add(AllScopes, Tag.Applet, Tag.Caption, Tag.Html, Tag.Table, Tag.Td, Tag.Th, Tag.Marquee, Tag.Object, Tag.Select, Tag.Template);
        Add(ElementTraits.ListScope, Tag.Ol, Tag.Ul);
        Add(ElementTraits.ButtonScope, Tag.Button);
        Add(ElementTraits.TableScope, Tag.Html, Tag.Table, Tag.Template);
        Add(ElementTraits.RowParent, Tag.Tbody, Tag.Tfoot, Tag.Thead, Tag.Template, Tag.Html);
        Add(ElementTraits.CellParent, Tag.Tr, Tag.Template, Tag.Html);
        Add(ElementTraits.ImpliedEnd, Tag.Dd, Tag.Dt, Tag.Li, Tag.Optgroup, Tag.Option, Tag.P, Tag.Rb, Tag.Rp, Tag.Rt, Tag.Rtc);
        Add(ElementTraits.Table, Tag.Table, Tag.Tbody, Tag.Tfoot, Tag.Thead, Tag.Tr);
        Add(
            ElementTraits.Breakout, Tag.B, Tag.Big, Tag.Blockquote, Tag.Body, Tag.Br, Tag.Center, Tag.Code, Tag.Dd, Tag.Div, Tag.Dl, Tag.Dt, Tag.Em, Tag.Embed, Tag.H1,
            Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6, Tag.Head, Tag.Hr, Tag.I, Tag.Img, Tag.Li, Tag.Listing, Tag.Menu, Tag.Meta, Tag.Nobr, Tag.Ol, Tag.P, Tag.Pre,
            Tag.Ruby, Tag.S, Tag.Small, Tag.Span, Tag.Strong, Tag.Strike, Tag.Sub, Tag.Sup, Tag.Table, Tag.Tt, Tag.U, Tag.Ul, Tag.Var);
        return traits;

        void Add(ElementTraits trait, params ReadOnlySpan<Tag> tags)
        {
            foreach (var tag in tags)
            {
                traits[(int)tag] |= trait;
            }
        }
    }
}
