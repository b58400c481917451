using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Begins elements in the body.</summary>
internal static class BodyElements
{
    public static void OpenBlock(TreeBuilder page)
    {
        page.CloseParagraph();
        page.InsertElement();
    }

    /// <summary>Opens an element that no rule is for.</summary>
    public static void OpenOther(TreeBuilder page)
    {
        if (page.Token.Name == MarkupNames.Image)
        {
            (page.Token.Tag, page.Token.Name) = (Tag.Img, (int)Tag.Img);
            InsertInline(page);
            return;
        }

        FormattingElements.Reopen(page);
        page.InsertElement();
    }

    /// <summary>Opens a heading, which ends one it would stand in.</summary>
    public static void OpenHeading(TreeBuilder page)
    {
        page.CloseParagraph();
        if (page.Open.Current is { IsHtml: true, Tag: >= Tag.H1 and <= Tag.H6 })
        {
            page.Open.Pop();
        }

        page.InsertElement();
    }

    public static void OpenPreformatted(TreeBuilder page)
    {
        OpenBlock(page);
        page.SkipsLineFeed = true;
        page.AllowsFrameset = false;
    }

    public static void OpenEmbedded(TreeBuilder page)
    {
        OpenOther(page);
        page.Formatting.AddMarker();
        page.AllowsFrameset = false;
    }

    /// <summary>Makes an element that stands in the line and in which nothing stands.</summary>
    public static void InsertInline(TreeBuilder page)
    {
        FormattingElements.Reopen(page);
        page.InsertVoid();
        page.AllowsFrameset = false;
    }

    /// <summary>Makes a rule, which stands between options but in none.</summary>
    public static void InsertRule(TreeBuilder page)
    {
        page.CloseParagraph();
        if (page.Open.HasInScope(Tag.Select))
        {
            page.Open.PopImplied();
        }

        page.InsertVoid();
        page.AllowsFrameset = false;
    }

    public static void OpenTable(TreeBuilder page)
    {
        if (!page.IsQuirky)
        {
            page.CloseParagraph();
        }

        page.InsertElement();
        page.AllowsFrameset = false;
        page.Mode = InsertionMode.InTable;
    }

    /// <summary>Opens a part of a ruby annotation, which ends the part before it.</summary>
    public static void OpenRuby(TreeBuilder page)
    {
        if (page.Open.HasInScope(Tag.Ruby))
        {
            page.Open.PopImplied(page.Token.Tag is Tag.Rp or Tag.Rt ? Tag.Rtc : Tag.Unknown);
        }

        page.InsertElement();
    }
}
