using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>What the texts of a page's blocks say by themselves.</summary>
internal sealed class TextEvidence
{
    private readonly Page _page;
    private readonly float[] _furniture;
    private bool[]? _repeated;

    /// <summary>Reads the texts of a page.</summary>
    public TextEvidence(PageAnnotations annotations)
    {
        _page = annotations.Page;
        _furniture = new float[_page.Blocks.Count];
        for (var i = 0; i < _furniture.Length; i++)
        {
            _furniture[i] = (float)PageFurniture.ShareOf(_page.Text, annotations.Words.Of(i), annotations.Measures[i].Words);
        }
    }

    /// <summary>Share of a block's words that belong to phrases of page furniture, 0 to 1.</summary>
    public double FurnitureShare(int block) => _furniture[block];

    /// <summary>Whether the same text stands elsewhere on the page, digits, case and punctuation aside.</summary>
    /// <remarks>Not all who read the evidence ask, so it is found out on demand.</remarks>
    public bool IsRepeated(int block) => (_repeated ??= RepeatedBlocks.Find(_page))[block];
}
