using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Reads what section an element opens, from its tag, its <c>role</c> and its <c>itemprop</c> or <c>itemtype</c>.</summary>
internal static class SectionReader
{
    public static SectionKinds Read(PageElement element) => OfTag(element.Tag) | OfRole(element) | OfItem(element);

    private static SectionKinds OfTag(Tag tag) => tag switch
    {
        Tag.Nav or Tag.Menu => SectionKinds.Navigation,
        Tag.Header => SectionKinds.Header,
        Tag.Footer => SectionKinds.Footer,
        Tag.Aside => SectionKinds.Aside,
        Tag.Dialog => SectionKinds.Dialog,
        Tag.Form or Tag.Select or Tag.Button => SectionKinds.Form,
        Tag.Table => SectionKinds.Table,
        Tag.Ul or Tag.Ol or Tag.Dl => SectionKinds.List,
        Tag.Figure => SectionKinds.Figure,
        Tag.Article => SectionKinds.Article,
        Tag.Main => SectionKinds.Main,
        Tag.A => SectionKinds.Link,
        Tag.Details => SectionKinds.Details,
        Tag.Blockquote => SectionKinds.Quote,
        _ => SectionKinds.None,
    };

    private static SectionKinds OfRole(PageElement element) =>
        !element.TryGetAttribute("role", out ReadOnlySpan<char> role) ? SectionKinds.None : role switch
        {
            "navigation" or "menu" or "menubar" => SectionKinds.Navigation,
            "banner" => SectionKinds.Header,
            "contentinfo" => SectionKinds.Footer,
            "complementary" => SectionKinds.Aside,
            "dialog" or "alertdialog" => SectionKinds.Dialog,
            "search" or "form" => SectionKinds.Form,
            "article" => SectionKinds.Article,
            "main" => SectionKinds.Main,
            _ => SectionKinds.None,
        };

    private static SectionKinds OfItem(PageElement element)
    {
        if (element.TryGetAttribute("itemprop", out ReadOnlySpan<char> property))
        {
            return property switch
            {
                "articleBody" or "text" or "description" => SectionKinds.Body,
                "comment" => SectionKinds.Comment,
                _ => SectionKinds.None,
            };
        }

        return SectionKinds.None;
    }
}
