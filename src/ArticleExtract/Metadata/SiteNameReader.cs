using ArticleExtract.Metadata.Sites;
using ArticleExtract.Metadata.Titles;

namespace ArticleExtract.Metadata;

/// <summary>Reads the name of the site: what the page states, then what the page title puts behind or before the title, then its first lines.</summary>
internal static class SiteNameReader
{
    /// <summary>The name; <see langword="null"/> when nothing tells it.</summary>
    public static MetadataField<string>? Read(MetadataContext context, TitleReading title)
    {
        if (context.Site.Stated.Count > 0)
        {
            return context.Site.Stated[0];
        }

        var (prefix, _, suffix) = title.PageTitle;
        var source = title.PageTitleBlock >= 0 ? MetadataSource.HeadLine : MetadataSource.PageTitle;
        if (!string.IsNullOrEmpty(suffix))
        {
            var name = new TitleParts(suffix).LastPart;
            return new MetadataField<string>(name, suffix, source, "title suffix");
        }

        var isName = !string.IsNullOrEmpty(prefix) && (context.Site.Suggests(prefix) || PublicationWords.AreIn(prefix));
        return isName ? new MetadataField<string>(prefix, prefix, source, "title prefix") : SiteLine.Read(context, title);
    }
}
