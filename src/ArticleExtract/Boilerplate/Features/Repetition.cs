using System.Buffers;
using System.Runtime.InteropServices;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>How often the structures and the texts of a page occur in it.</summary>
internal sealed class Repetition : IDisposable
{
    private readonly Dictionary<uint, TextTotals> _paths = [];
    private readonly Dictionary<uint, int> _texts = [];
    private readonly Dictionary<(int Parent, uint Path), int> _siblings = [];
    private readonly int[] _earlier;
    private readonly PageMeasures _page;

    public Repetition(PageMeasures page)
    {
        _page = page;
        _earlier = ArrayPool<int>.Shared.Rent(page.BlockCount);
        for (var i = 0; i < page.BlockCount; i++)
        {
            ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, page.Facts(i).Hash, out _);
            _earlier[i] = texts++;
            if (page.Page.Record(i).Element is var element and not PageElement.NoElement)
            {
                ref var path = ref CollectionsMarshal.GetValueRefOrAddDefault(_paths, page.Elements.Place(element).Path, out _);
                path += page.Of(i);
            }
        }

        for (var i = 0; i < page.Elements.Count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_siblings, KeyOf(i), out _)++;
        }
    }

    /// <summary>Blocks with the same text.</summary>
    public int TextCount(int block) => _texts[_page.Facts(block).Hash];

    /// <summary>Blocks before it with the same text.</summary>
    public int EarlierTextCount(int block) => _earlier[block];

    /// <summary>The counts of all blocks whose elements are of the same make.</summary>
    public TextTotals PathTotals(int element) => _paths[_page.Elements.Place(element).Path];

    /// <summary>Children of an element's parent that are of its make, itself included.</summary>
    public int SiblingCount(int element) => _siblings[KeyOf(element)];

    public void Dispose() => ArrayPool<int>.Shared.Return(_earlier);

    private (int Parent, uint Path) KeyOf(int element) => (_page.Page.ElementRecord(element).Parent, _page.Elements.Place(element).Path);
}
