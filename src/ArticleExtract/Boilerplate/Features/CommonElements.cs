using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Finds the deepest element that holds both an element and a target.</summary>
internal sealed class CommonElements
{
    private readonly Page _page;

    /// <summary>From the root to the target: each lies in the one before.</summary>
    private readonly int[] _path;

    /// <summary>Finds the way to a target; <see cref="PageElement.NoElement"/> has nothing in common with any element.</summary>
    public CommonElements(Page page, int target)
    {
        _page = page;
        var path = new List<int>();
        for (var i = target; i != PageElement.NoElement; i = page.ElementRecord(i).Parent)
        {
            path.Add(i);
        }

        path.Reverse();
        _path = [.. path];
    }

    /// <summary>The deepest element that holds an element and the target; <see cref="PageElement.NoElement"/> when there is no target.</summary>
    public int Find(int element)
    {
        var (held, behind) = (0, _path.Length);
        while (held < behind)
        {
            var middle = (held + behind) / 2;
            (held, behind) = Holds(_path[middle], element) ? (middle + 1, behind) : (held, middle);
        }

        return held == 0 ? PageElement.NoElement : _path[held - 1];
    }

    private bool Holds(int outer, int element) => outer <= element && element < _page.ElementRecord(outer).End;
}
