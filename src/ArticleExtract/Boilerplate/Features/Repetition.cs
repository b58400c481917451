using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>How often the structures and the texts of a page occur in it. Rents its memory: dispose it.</summary>
internal sealed class Repetition : IDisposable
{
    private readonly KeyGroups _paths;
    private readonly int[] _earlier;
    private readonly int[] _textCounts;
    private readonly int[] _siblingCounts;
    private readonly TextTotals[] _pathTotals;

    public Repetition(PageMeasures page)
    {
        var elements = page.Elements.Count;
        var texts = Group(page.BlockCount, block => TextKey(page, block));
        _earlier = CountEarlier(texts, page.BlockCount);
        _textCounts = texts.MoveToCounts();
        _paths = Group(elements, element => page.Elements.Place(element).Path);
        _siblingCounts = Group(elements, element => ((ulong)(uint)page.Page.ElementRecord(element).Parent << 32) | page.Elements.Place(element).Path).MoveToCounts();
        _pathTotals = RentedArrays.Zeros<TextTotals>(_paths.Count);
        for (var i = 0; i < page.BlockCount; i++)
        {
            if (page.Page.Record(i).Element is var element and not PageElement.NoElement)
            {
                _pathTotals[_paths[element]] += page.Of(i);
            }
        }
    }

    /// <summary>Blocks with the same text.</summary>
    public int TextCount(int block) => _textCounts[block];

    /// <summary>Blocks before it with the same text.</summary>
    public int EarlierTextCount(int block) => _earlier[block];

    /// <summary>Number of different makes.</summary>
    public int PathCount => _paths.Count;

    /// <summary>The make of an element, by its number from 0.</summary>
    public int PathOf(int element) => _paths[element];

    /// <summary>The counts of all blocks whose elements are of the same make.</summary>
    public ref readonly TextTotals PathTotals(int element) => ref _pathTotals[_paths[element]];

    /// <summary>Children of an element's parent that are of its make, itself included.</summary>
    public int SiblingCount(int element) => _siblingCounts[element];

    public void Dispose()
    {
        _paths.Dispose();
        RentedArrays.Return(_textCounts);
        RentedArrays.Return(_earlier);
        RentedArrays.Return(_siblingCounts);
        RentedArrays.Return(_pathTotals);
    }

    /// <summary>A hash of the letters and digits of a block's text, whatever their case.</summary>
    /// <remarks>Texts that stand on the page once are not read: each has a key of its own.</remarks>
    private static ulong TextKey(PageMeasures page, int block) =>
        page.Density.IsRepeated(block) ? TextHash.Of(page.Page.Blocks[block].Text) : uint.MaxValue + 1UL + (uint)block;

    private static int[] CountEarlier(KeyGroups groups, int count)
    {
        var earlier = RentedArrays.Rent<int>(count);
        var counts = RentedArrays.Zeros<int>(groups.Count);
        for (var i = 0; i < count; i++)
        {
            earlier[i] = counts[groups[i]]++;
        }

        RentedArrays.Return(counts);
        return earlier;
    }

    private static KeyGroups Group(int count, Func<int, ulong> keyOf)
    {
        var keys = RentedArrays.Rent<ulong>(count);
        for (var i = 0; i < count; i++)
        {
            keys[i] = keyOf(i);
        }

        var groups = new KeyGroups(keys.AsSpan(0, count));
        RentedArrays.Return(keys);
        return groups;
    }
}
