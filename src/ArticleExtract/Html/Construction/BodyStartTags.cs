using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>What each start tag does in the body.</summary>
internal static class BodyStartTags
{
    private static readonly Action<TreeBuilder>[] Rules = BuildRules();

    public static void Read(TreeBuilder page) => Rules[(int)page.Token.Tag](page);

    private static Action<TreeBuilder>[] BuildRules()
    {
        var rules = new Action<TreeBuilder>[TagTable.Count];
        Array.Fill(rules, BodyElements.OpenOther);
        Add(
            BodyElements.OpenBlock, Tag.Address, Tag.Article, Tag.Aside, Tag.Blockquote, Tag.Center, Tag.Details, Tag.Dialog, Tag.Dir, Tag.Div, Tag.Dl, Tag.Fieldset,
            Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Header, Tag.Hgroup, Tag.Main, Tag.Menu, Tag.Nav, Tag.Ol, Tag.P, Tag.Search, Tag.Section, Tag.Summary, Tag.Ul);
        Add(BodyElements.OpenHeading, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);
        Add(BodyElements.OpenPreformatted, Tag.Pre, Tag.Listing);
        Add(ListItems.Open, Tag.Li, Tag.Dd, Tag.Dt);
        Add(FormattingElements.Open, Tag.B, Tag.Big, Tag.Code, Tag.Em, Tag.Font, Tag.I, Tag.S, Tag.Small, Tag.Strike, Tag.Strong, Tag.Tt, Tag.U);
        Add(FormattingElements.OpenLink, Tag.A);
        Add(FormattingElements.OpenNobr, Tag.Nobr);
        Add(BodyElements.OpenEmbedded, Tag.Applet, Tag.Marquee, Tag.Object);
        Add(BodyElements.InsertInline, Tag.Area, Tag.Br, Tag.Embed, Tag.Img, Tag.Keygen, Tag.Wbr);
        Add(page => page.InsertVoid(), Tag.Param, Tag.Source, Tag.Track);
        Add(BodyElements.InsertRule, Tag.Hr);
        Add(BodyElements.OpenTable, Tag.Table);
        Add(BodyElements.OpenRuby, Tag.Rb, Tag.Rp, Tag.Rt, Tag.Rtc);
        Add(FormElements.OpenForm, Tag.Form);
        Add(FormElements.OpenButton, Tag.Button);
        Add(FormElements.OpenSelect, Tag.Select);
        Add(FormElements.OpenOption, Tag.Optgroup, Tag.Option);
        Add(FormElements.InsertInput, Tag.Input);
        Add(RawElements.Open, Tag.Textarea, Tag.Xmp, Tag.Iframe, Tag.Noembed, Tag.Plaintext);
        Add(
            page => HeadModes.ReadMetadata(page), Tag.Base, Tag.Basefont, Tag.Bgsound, Tag.Link, Tag.Meta, Tag.Noframes, Tag.Script, Tag.Style, Tag.Template, Tag.Title);
        Add(ForeignContent.Open, Tag.Svg, Tag.Math);
        Add(PageTags.MergeHtml, Tag.Html);
        Add(PageTags.MergeBody, Tag.Body);
        Add(PageTags.OpenFrameset, Tag.Frameset);
        Add(_ => { }, Tag.Caption, Tag.Col, Tag.Colgroup, Tag.Frame, Tag.Head, Tag.Tbody, Tag.Td, Tag.Tfoot, Tag.Th, Tag.Thead, Tag.Tr);
        return rules;

        void Add(Action<TreeBuilder> rule, params ReadOnlySpan<Tag> tags)
        {
            foreach (var tag in tags)
            {
                rules[(int)tag] = rule;
            }
        }
    }
}
