using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>How near images are to a block.</summary>
internal static class ImageFeatures
{
    private const int HolderFeatures = 3;

    public static readonly FeatureGroup Group =
        new("images", ["images-before", "images-behind", "image-up", "image-holder-words", "image-holder-images"], Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var element = page.Page.Record(block).Element;
        if (element == PageElement.NoElement)
        {
            row.AddUnknown(Group.Names.Count);
            return;
        }

        row.Add(page.Images.CountBefore(block));
        row.Add(page.Images.CountBefore(block + 1));
        var holder = page.Images.HolderOf(element);
        if (holder == PageElement.NoElement)
        {
            row.AddUnknown(HolderFeatures);
            return;
        }

        row.Add(page.Elements.Place(element).Depth - page.Elements.Place(holder).Depth);
        row.Add(page.Elements.TotalsOf(holder).Words);
        row.Add(page.Images.CountIn(holder));
    }
}
