using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Where the images of a page stand, by block and by element. A flattened page has none. Rents its memory: dispose it.</summary>
/// <remarks>Videos and frames count as images: they have captions too. Captions, credits and teasers stand beside an image; prose seldom shares its nearest element with one.</remarks>
internal sealed class ImageMeasures : IDisposable
{
    private readonly int[] _before = [];
    private readonly int[] _holders = [];
    private readonly int[] _counts = [];
    private readonly bool _hasImages;

    public ImageMeasures(Page page)
    {
        _hasImages = HasImages(page);
        if (!_hasImages)
        {
            return;
        }

        _before = RentedArrays.Zeros<int>(page.BlockCount + 1);
        _holders = RentedArrays.Rent<int>(page.ElementCount);
        _counts = RentedArrays.Zeros<int>(page.ElementCount);
        CountImages(page);
        FindHolders(page);
    }

    /// <summary>Images between the block before and this one.</summary>
    /// <param name="block">The block, or the number of blocks for what stands behind the last.</param>
    public int CountBefore(int block) => _hasImages ? _before[block] : 0;

    /// <summary>The nearest element that holds an image: the element itself or one around it; <see cref="PageElement.NoElement"/> when none does.</summary>
    public int HolderOf(int element) => _hasImages ? _holders[element] : PageElement.NoElement;

    /// <summary>Images inside an element.</summary>
    public int CountIn(int element) => _hasImages ? _counts[element] : 0;

    public void Dispose()
    {
        RentedArrays.Return(_before);
        RentedArrays.Return(_holders);
        RentedArrays.Return(_counts);
    }

    private static bool IsImage(Tag tag) => tag is Tag.Img or Tag.Video or Tag.Iframe;

    private static bool HasImages(Page page)
    {
        var element = 0;
        while (element < page.ElementCount && !IsImage(page.ElementRecord(element).Tag))
        {
            element++;
        }

        return element < page.ElementCount;
    }

    /// <summary>Elements come in document order, so from the last to the first each is complete before it counts for its parent.</summary>
    private void CountImages(Page page)
    {
        for (var i = page.ElementCount - 1; i >= 0; i--)
        {
            ref readonly var element = ref page.ElementRecord(i);
            if (IsImage(element.Tag))
            {
                _before[element.FirstBlock]++;
                _counts[i]++;
            }

            if (element.Parent != PageElement.NoElement)
            {
                _counts[element.Parent] += _counts[i];
            }
        }
    }

    private void FindHolders(Page page)
    {
        for (var i = 0; i < page.ElementCount; i++)
        {
            var parent = page.ElementRecord(i).Parent;
            _holders[i] = _counts[i] > 0 ? i : parent == PageElement.NoElement ? parent : _holders[parent];
        }
    }
}
