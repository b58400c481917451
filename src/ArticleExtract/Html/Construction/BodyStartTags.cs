using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>What each start tag does in the body.</summary>
internal static class BodyStartTags
{
    private static readonly TagRules Rules = new TagRules(BodyElements.OpenOther)
        .With(
            BodyElements.OpenBlock, Tag.Address, Tag.Article, Tag.Aside, Tag.Blockquote, Tag.Center, Tag.Details, Tag.Dialog, Tag.Dir, Tag.Div, Tag.Dl, Tag.Fieldset,
            Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Header, Tag.Hgroup, Tag.Main, Tag.Menu, Tag.Nav, Tag.Ol, Tag.P, Tag.Search, Tag.Section, Tag.Summary, Tag.Ul)
        .With(BodyElements.OpenHeading, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6)
        .With(BodyElements.OpenPreformatted, Tag.Pre, Tag.Listing)
        .With(ListItems.Open, Tag.Li, Tag.Dd, Tag.Dt)
        .With(FormattingElements.Open, Tag.B, Tag.Big, Tag.Code, Tag.Em, Tag.Font, Tag.I, Tag.S, Tag.Small, Tag.Strike, Tag.Strong, Tag.Tt, Tag.U)
        .With(FormattingElements.OpenLink, Tag.A)
        .With(FormattingElements.OpenNobr, Tag.Nobr)
        .With(BodyElements.OpenEmbedded, Tag.Applet, Tag.Marquee, Tag.Object)
        .With(BodyElements.InsertInline, Tag.Area, Tag.Br, Tag.Embed, Tag.Img, Tag.Keygen, Tag.Wbr)
        .With(page => page.InsertVoid(), Tag.Param, Tag.Source, Tag.Track)
        .With(BodyElements.InsertRule, Tag.Hr)
        .With(BodyElements.OpenTable, Tag.Table)
        .With(BodyElements.OpenRuby, Tag.Rb, Tag.Rp, Tag.Rt, Tag.Rtc)
        .With(FormElements.OpenForm, Tag.Form)
        .With(FormElements.OpenButton, Tag.Button)
        .With(FormElements.OpenSelect, Tag.Select)
        .With(FormElements.OpenOption, Tag.Optgroup, Tag.Option)
        .With(FormElements.InsertInput, Tag.Input)
        .With(RawElements.Open, Tag.Textarea, Tag.Xmp, Tag.Iframe, Tag.Noembed, Tag.Plaintext)
        .With(
            page => HeadModes.ReadMetadata(page), Tag.Base, Tag.Basefont, Tag.Bgsound, Tag.Link, Tag.Meta, Tag.Noframes, Tag.Script, Tag.Style, Tag.Template, Tag.Title)
        .With(ForeignContent.Open, Tag.Svg, Tag.Math)
        .With(PageTags.MergeHtml, Tag.Html)
        .With(PageTags.MergeBody, Tag.Body)
        .With(PageTags.OpenFrameset, Tag.Frameset)
        .With(_ => { }, Tag.Caption, Tag.Col, Tag.Colgroup, Tag.Frame, Tag.Head, Tag.Tbody, Tag.Td, Tag.Tfoot, Tag.Th, Tag.Thead, Tag.Tr);

    public static void Read(TreeBuilder page) => Rules.Follow(page);
}
