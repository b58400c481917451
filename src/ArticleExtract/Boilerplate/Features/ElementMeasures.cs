using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What is measured of the elements of a page, by element index. A flattened page has none.</summary>
internal sealed class ElementMeasures : IDisposable
{
    /// <summary>Share of the prose that makes an element a candidate for the one that holds the body.</summary>
    private const double CoreShare = 0.6;

    private readonly ElementPlace[] _places;
    private readonly PageMeasures _page;
    private readonly CommonElements _withTitle;
    private readonly CommonElements _withBest;
    private readonly CommonElements _withCore;

    public ElementMeasures(PageMeasures page)
    {
        _page = page;
        Count = page.Page.ElementCount;
        _places = RentedArrays.Rent<ElementPlace>(Count);
        MeasurePlaces();
        Best = ContainerScores.FindBest(page);
        Core = FindCore();
        _withTitle = new CommonElements(page.Page, page.TitleElement);
        _withBest = new CommonElements(page.Page, Best);
        _withCore = new CommonElements(page.Page, Core);
    }

    public int Count { get; }

    /// <summary>The element Readability would take for the body; <see cref="PageElement.NoElement"/> when none has a score.</summary>
    public int Best { get; }

    /// <summary>The deepest element that holds most of the prose; <see cref="PageElement.NoElement"/> when there is no prose.</summary>
    public int Core { get; }

    public ref readonly ElementPlace Place(int element) => ref _places[element];

    /// <summary>The deepest element that holds both an element and the main heading.</summary>
    public int CommonWithTitle(int element) => _withTitle.Find(element);

    /// <summary>The deepest element that holds both an element and <see cref="Best"/>.</summary>
    public int CommonWithBest(int element) => _withBest.Find(element);

    /// <summary>The deepest element that holds both an element and <see cref="Core"/>.</summary>
    public int CommonWithCore(int element) => _withCore.Find(element);

    /// <summary>The counts of an element's blocks.</summary>
    public TextTotals TotalsOf(int element)
    {
        ref readonly var record = ref _page.Page.ElementRecord(element);
        return _page.Between(record.FirstBlock, record.EndBlock);
    }

    public void Dispose() => RentedArrays.Return(_places);

    private int WordsOf(int element)
    {
        ref readonly var record = ref _page.Page.ElementRecord(element);
        return _page.Before(record.EndBlock).Words - _page.Before(record.FirstBlock).Words;
    }

    private void MeasurePlaces()
    {
        for (var i = 0; i < Count; i++)
        {
            var element = _page.Page.GetElement(i);
            var parent = element.ParentIndex;
            if (parent == PageElement.NoElement)
            {
                _places[i] = ElementPlace.Root(element);
                continue;
            }

            ref readonly var outer = ref _places[parent];
            var wider = WordsOf(parent) == WordsOf(i) ? outer.Wider : parent;
            _places[i] = ElementPlace.Inside(outer, element, wider);
        }
    }

    /// <summary>Elements come in document order, so each is asked after those it lies in.</summary>
    private int FindCore()
    {
        var core = PageElement.NoElement;
        var needed = CoreShare * _page.All.ProseWords;
        for (var i = 0; i < Count && needed > 0; i++)
        {
            var isInside = core == PageElement.NoElement || i < _page.Page.ElementRecord(core).End;
            var element = _page.Page.GetElement(i);
            if (isInside && element.Tag is not (Tag.P or Tag.Li or Tag.Blockquote) && ProseOf(element) >= needed)
            {
                core = i;
            }
        }

        return core;
    }

    private int ProseOf(PageElement element) => _page.Before(element.EndBlock).ProseWords - _page.Before(element.FirstBlock).ProseWords;
}
