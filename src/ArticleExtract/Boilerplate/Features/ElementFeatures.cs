using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the elements around a block are.</summary>
internal static class ElementFeatures
{
    private static readonly SectionKinds[] Kinds = Enum.GetValues<SectionKinds>().Where(kind => kind != SectionKinds.None).ToArray();

    public static readonly FeatureGroup Group = new(
        "elements",
        [
            "tag", "parent-tag", "outer-tag", "depth", "above-title", "below-title", "above-best", "below-best", "above-core", "below-core",
            .. Kinds.Select(kind => $"in-{kind.ToString().ToLowerInvariant()}"),
        ],
        Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var element = page.Page.Record(block).Element;
        if (element == PageElement.NoElement)
        {
            row.AddUnknown(Group.Names.Count);
            return;
        }

        var elements = page.Elements;
        var parent = page.Page.ElementRecord(element).Parent;
        var outer = parent == PageElement.NoElement ? parent : page.Page.ElementRecord(parent).Parent;
        row.Add((int)page.Page.ElementRecord(element).Tag);
        row.Add(TagOf(page, parent));
        row.Add(TagOf(page, outer));
        row.Add(elements.Place(element).Depth);
        WriteDistance(elements, element, page.TitleElement, elements.CommonWithTitle(element), ref row);
        WriteDistance(elements, element, elements.Best, elements.CommonWithBest(element), ref row);
        WriteDistance(elements, element, elements.Core, elements.CommonWithCore(element), ref row);
        foreach (var kind in Kinds)
        {
            row.Add((elements.Place(element).Sections & kind) != 0);
        }
    }

    /// <summary>How far the element that holds both is above the block's, and how far above the target.</summary>
    private static void WriteDistance(ElementMeasures elements, int element, int target, int common, ref FeatureRow row)
    {
        if (common == PageElement.NoElement)
        {
            row.AddUnknown(2);
            return;
        }

        row.Add(elements.Place(element).Depth - elements.Place(common).Depth);
        row.Add(elements.Place(target).Depth - elements.Place(common).Depth);
    }

    private static double TagOf(PageMeasures page, int element) =>
        element == PageElement.NoElement ? double.NaN : (int)page.Page.ElementRecord(element).Tag;
}
