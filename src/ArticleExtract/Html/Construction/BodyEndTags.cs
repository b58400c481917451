using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>What each end tag does in the body.</summary>
internal static class BodyEndTags
{
    private static readonly TagRules Rules = new TagRules(CloseOther)
        .With(
            CloseInScope, Tag.Address, Tag.Article, Tag.Aside, Tag.Blockquote, Tag.Button, Tag.Center, Tag.Dd, Tag.Details, Tag.Dialog, Tag.Dir, Tag.Div, Tag.Dl, Tag.Dt,
            Tag.Fieldset, Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Header, Tag.Hgroup, Tag.Listing, Tag.Main, Tag.Menu, Tag.Nav, Tag.Ol, Tag.Pre, Tag.Search,
            Tag.Section, Tag.Select, Tag.Summary, Tag.Ul)
        .With(CloseHeading, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6)
        .With(CloseParagraph, Tag.P)
        .With(ListItems.CloseItem, Tag.Li)
        .With(
            AdoptionAgency.Close, Tag.A, Tag.B, Tag.Big, Tag.Code, Tag.Em, Tag.Font, Tag.I, Tag.Nobr, Tag.S, Tag.Small, Tag.Strike, Tag.Strong, Tag.Tt, Tag.U)
        .With(CloseEmbedded, Tag.Applet, Tag.Marquee, Tag.Object)
        .With(InsertBreak, Tag.Br)
        .With(FormElements.CloseForm, Tag.Form)
        .With(TemplateMode.Close, Tag.Template)
        .With(PageTags.CloseBody, Tag.Body, Tag.Html);

    public static void Read(TreeBuilder page) => Rules.Follow(page);

    /// <summary>Ends the innermost element of the token's name, unless one stands between that other end tags do not reach through.</summary>
    public static void CloseOther(TreeBuilder page)
    {
        for (var index = page.Open.Count - 1; index > 0; index--)
        {
            ref readonly var element = ref page.Open[index];
            if (element.IsHtml && element.Name == page.Token.Name)
            {
                page.Open.PopFrom(index);
                return;
            }

            if (element.Has(ElementTraits.Special))
            {
                return;
            }
        }
    }

    private static void CloseInScope(TreeBuilder page) => page.Open.Close(page.Token.Tag);

    /// <summary>Ends the innermost heading, of whatever rank.</summary>
    private static void CloseHeading(TreeBuilder page)
    {
        for (var index = page.Open.Count - 1; index >= 0 && !page.Open[index].Has(ElementTraits.Scope); index--)
        {
            if (page.Open[index] is { IsHtml: true, Tag: >= Tag.H1 and <= Tag.H6 })
            {
                page.Open.PopFrom(index);
                return;
            }
        }
    }

    /// <summary>Ends the paragraph, or makes an empty one.</summary>
    private static void CloseParagraph(TreeBuilder page)
    {
        if (!page.CloseParagraph())
        {
            page.InsertMissing(Tag.P);
            page.Open.Pop();
        }
    }

    private static void CloseEmbedded(TreeBuilder page)
    {
        if (page.Open.Close(page.Token.Tag))
        {
            page.Formatting.ClearToMarker();
        }
    }

    /// <summary>An end of a line break is a line break.</summary>
    private static void InsertBreak(TreeBuilder page)
    {
        page.Token.AttributeCount = 0;
        BodyElements.InsertInline(page);
    }
}
