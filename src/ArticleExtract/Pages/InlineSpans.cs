using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Collects the links and the emphasis of a page while its text is written.</summary>
/// <remarks>One that runs across blocks becomes one span in each. Spans count from the start of their block. Rents its memory: dispose it.</remarks>
internal sealed class InlineSpans : IDisposable
{
    private const int NotStarted = -1;

    private readonly RowBuffer<(TextRange Range, int Href)> _links;
    private readonly RowBuffer<EmphasisSpan> _emphasis = new();
    private readonly List<(Emphasis Emphasis, int Start)> _openEmphasis = [];
    private bool _isLinkOpen;
    private int _linkStart = NotStarted;
    private int _href;

    /// <summary>Begins a page.</summary>
    /// <param name="maxLinks">Links that it will hardly exceed.</param>
    public InlineSpans(int maxLinks) => _links = new RowBuffer<(TextRange Range, int Href)>(maxLinks);

    /// <summary>Number of links so far.</summary>
    public int LinkCount => _links.Count;

    /// <summary>Number of emphasised spans so far.</summary>
    public int EmphasisCount => _emphasis.Count;

    /// <summary>Whether something may be open that begins with the next character of text.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>What follows is linked.</summary>
    /// <param name="href">The row of the address among the values of attributes.</param>
    public void OpenLink(int href)
    {
        (_isLinkOpen, _href) = (true, href);
        IsWaiting = true;
    }

    /// <summary>The open link ends, if there is one.</summary>
    /// <param name="block">The block so far.</param>
    public void CloseLink(TextRange block)
    {
        EndLinkSpan(block);
        _isLinkOpen = false;
    }

    /// <summary>What follows is emphasised.</summary>
    public void OpenEmphasis(Emphasis emphasis)
    {
        _openEmphasis.Add((emphasis, NotStarted));
        IsWaiting = true;
    }

    /// <summary>The emphasis opened last ends.</summary>
    /// <param name="block">The block so far.</param>
    public void CloseEmphasis(TextRange block)
    {
        var last = _openEmphasis.Count - 1;
        EndEmphasisSpan(_openEmphasis[last], block);
        _openEmphasis.RemoveAt(last);
    }

    /// <summary>Text begins here, and with it what waits for text.</summary>
    public void Start(int position)
    {
        _linkStart = _isLinkOpen && _linkStart == NotStarted ? position : _linkStart;
        for (var i = _openEmphasis.Count - 1; i >= 0 && _openEmphasis[i].Start == NotStarted; i--)
        {
            _openEmphasis[i] = _openEmphasis[i] with { Start = position };
        }

        IsWaiting = false;
    }

    /// <summary>Ends the spans of a block. What is open begins again with the next one's text.</summary>
    /// <param name="block">The block, without white space at its end.</param>
    /// <param name="firstLink">Its first link.</param>
    /// <param name="firstEmphasis">Its first emphasised span.</param>
    public void EndBlock(TextRange block, int firstLink, int firstEmphasis)
    {
        EndLinkSpan(block);
        for (var i = 0; i < _openEmphasis.Count; i++)
        {
            EndEmphasisSpan(_openEmphasis[i], block);
            _openEmphasis[i] = _openEmphasis[i] with { Start = NotStarted };
        }

        IsWaiting = _isLinkOpen || _openEmphasis.Count > 0;
        TrimLinks(firstLink, block.Length);
        TrimEmphasis(firstEmphasis, block.Length);
    }

    /// <summary>The links of all blocks.</summary>
    /// <param name="valueText">The values of attributes.</param>
    /// <param name="values">Where each stands in it.</param>
    public LinkSpan[] MoveToLinks(string valueText, TextRange[] values)
    {
        var links = new LinkSpan[_links.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var (range, href) = _links[i];
            links[i] = new LinkSpan(range, valueText.AsMemory(values[href].Start, values[href].Length));
        }

        _links.Dispose();
        return links;
    }

    /// <summary>The emphasised spans of all blocks.</summary>
    public EmphasisSpan[] MoveToEmphasis() => _emphasis.MoveToArray();

    public void Dispose()
    {
        _links.Dispose();
        _emphasis.Dispose();
    }

    /// <summary>A link that begins in the white space trimmed behind the text is nothing.</summary>
    private void EndLinkSpan(TextRange block)
    {
        if (_isLinkOpen && _linkStart != NotStarted && _linkStart < block.End)
        {
            _links.Add((Within(block, _linkStart), _href));
        }

        _linkStart = NotStarted;
    }

    private void EndEmphasisSpan((Emphasis Emphasis, int Start) open, TextRange block)
    {
        if (open.Start != NotStarted)
        {
            _emphasis.Add(new EmphasisSpan(Within(block, open.Start), open.Emphasis));
        }
    }

    private static TextRange Within(TextRange block, int start) => new(start - block.Start, block.End - start);

    /// <summary>Links that end in the white space trimmed behind the text end with it; those of nothing else are dropped.</summary>
    private void TrimLinks(int first, int length)
    {
        for (var i = _links.Count - 1; i >= first && _links[i].Range.End > length; i--)
        {
            var range = Trim(_links[i].Range, length);
            _links[i] = (range, _links[i].Href);
            RemoveIfEmpty(_links, i, range);
        }
    }

    private void TrimEmphasis(int first, int length)
    {
        for (var i = _emphasis.Count - 1; i >= first; i--)
        {
            var range = Trim(_emphasis[i].Range, length);
            _emphasis[i] = _emphasis[i] with { Range = range };
            RemoveIfEmpty(_emphasis, i, range);
        }
    }

    private static TextRange Trim(TextRange range, int length) => range with { Length = Math.Min(range.Length, length - range.Start) };

    private static void RemoveIfEmpty<T>(RowBuffer<T> spans, int index, TextRange range)
        where T : struct
    {
        if (range.Length <= 0)
        {
            spans.RemoveAt(index);
        }
    }
}
