namespace ArticleExtract.Boilerplate.Features;

/// <summary>Where a block's links lead.</summary>
internal static class LinkFeatures
{
    public static readonly FeatureGroup Group = new("links", ["external-link-share", "fragment-link-share", "platform-links", "longest-link-share"], Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var links = page.Page.LinksOf(block);
        if (links.IsEmpty)
        {
            row.AddUnknown(Group.Names.Count);
            return;
        }

        var (external, fragments, platforms, linked, longest) = (0, 0, 0, 0, 0);
        foreach (ref readonly var link in links)
        {
            var href = link.Href.Span.Trim();
            var length = link.Range.Length;
            linked += length;
            longest = Math.Max(longest, length);
            external += page.LinkTargets.IsExternal(href) ? length : 0;
            fragments += href is ['#', ..] ? length : 0;
            platforms += LinkTargets.IsPlatform(href) ? 1 : 0;
        }

        row.AddShare(external, page.LinkTargets.IsHostKnown ? linked : 0);
        row.AddShare(fragments, linked);
        row.Add(platforms);
        row.AddShare(longest, page.Of(block).Characters);
    }
}
