using ArticleExtract.Metadata.Sites;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>A page title taken apart at its separators: a run of its parts is the title, the rest is the site's.</summary>
internal sealed class TitleParts
{
    /// <summary>What has more separators is a list of words for search engines; the end of it stays one part.</summary>
    private const int MaxParts = 12;

    private readonly string _text;
    private readonly List<TextRange> _parts = [];

    /// <summary>Takes a page title apart.</summary>
    public TitleParts(string text)
    {
        _text = text;
        var start = 0;
        for (var i = 0; i < text.Length && _parts.Count < MaxParts - 1; i++)
        {
            if (TitleSeparators.IsAt(text, i))
            {
                Add(start, i);
                start = i + 1;
            }
        }

        Add(start, text.Length);
    }

    /// <summary>The last part: of what stands behind a title, the name of the site rather than of a section.</summary>
    public string LastPart => _parts.Count == 0 ? _text : Join(_parts.Count - 1, _parts.Count);

    /// <summary>All parts but the last; empty when there is only one, or a colon stands before the last: that is no name but more of the title.</summary>
    public string BeforeLast => _parts.Count < 2 || IsAfterColon(_parts.Count - 1) ? string.Empty : Join(0, _parts.Count - 1);

    /// <summary>The longest run of parts, short of all, that stands elsewhere on the page by itself.</summary>
    /// <param name="isRepeated">Whether a text stands elsewhere by itself.</param>
    public TitleSplit? SplitByRepetition(Predicate<string> isRepeated)
    {
        TitleSplit? longest = null;
        for (var first = 0; first < _parts.Count; first++)
        {
            for (var end = _parts.Count; end > first; end--)
            {
                var split = Split(first, end);
                var isLonger = split.Title.Length > (longest?.Title.Length ?? 0);
                if (isLonger && IsDivided(first, end, split.Title) && isRepeated(split.Title))
                {
                    longest = split;
                    break;
                }
            }
        }

        return longest;
    }

    /// <summary>The title without the site's name behind or before it; <see langword="null"/> when neither is there.</summary>
    /// <remarks>A colon is part of a title more often than not, so the name before one stays.</remarks>
    public TitleSplit? SplitBySiteName(SiteNames site)
    {
        var end = _parts.Count;
        for (var i = 1; i < _parts.Count && end == _parts.Count; i++)
        {
            if (!IsAfterColon(i) && site.Suggests(Join(i, _parts.Count)))
            {
                end = i;
            }
        }

        var first = 0;
        for (var i = end - 1; i > 0 && first == 0; i--)
        {
            if (!IsAfterColon(i) && site.Suggests(Join(0, i)))
            {
                first = i;
            }
        }

        return end - first == _parts.Count ? null : Split(first, end);
    }

    /// <summary>Whether a run is short of all; where a colon divides it from the rest, it is also the longer half, not a kicker.</summary>
    private bool IsDivided(int first, int end, string title)
    {
        var isAtColon = (first > 0 && IsAfterColon(first)) || (end < _parts.Count && IsAfterColon(end));
        return end - first < _parts.Count && (!isAtColon || title.Length * 2 >= _text.Length);
    }

    private TitleSplit Split(int first, int end) => new(Join(0, first), Join(first, end), Join(end, _parts.Count));

    private string Join(int first, int end) => first >= end ? string.Empty : _text[_parts[first].Start.._parts[end - 1].End];

    private bool IsAfterColon(int part) => TitleSeparators.IsColon(_text.AsSpan(0, _parts[part].Start).TrimEnd()[^1]);

    private void Add(int start, int end)
    {
        var part = _text.AsSpan(start, end - start);
        var lead = part.Length - part.TrimStart().Length;
        var length = part.Trim().Length;
        if (length > 0)
        {
            _parts.Add(new TextRange(start + lead, length));
        }
    }
}
