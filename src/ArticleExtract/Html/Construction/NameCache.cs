using System.Runtime.InteropServices;

namespace ArticleExtract.Html.Construction;

/// <summary>Gives equal names the same string: a page has thousands of attributes and some dozens of names for them.</summary>
internal sealed class NameCache
{
    /// <summary>Names that most pages have. They are literals of the program too, so that comparing them ends at the reference.</summary>
    private static readonly NameCache Common = new(new string?[128],
        "class", "id", "href", "src", "alt", "title", "rel", "target", "role", "type", "name", "value", "content", "property", "itemprop", "itemscope",
        "itemtype", "width", "height", "loading", "lang", "dir", "tabindex", "aria-label", "aria-hidden", "aria-labelledby", "aria-expanded",
        "aria-controls", "datetime", "data-src", "data-id", "data-type", "placeholder", "for", "action", "method", "hidden", "colspan");

    private string?[] _names;
    private int _count;

    /// <summary>Makes a cache that knows the common names.</summary>
    public NameCache()
        : this((string?[])Common._names.Clone()) => _count = Common._count;

    private NameCache(string?[] names, params ReadOnlySpan<string> known)
    {
        _names = names;
        foreach (var name in known)
        {
            _names[FindPlace(name)] = name;
            _count++;
        }
    }

    /// <summary>The string for a name. One that is a string already is taken for known: parsers have the common names as literals.</summary>
    public string Get(ReadOnlyMemory<char> name) =>
        MemoryMarshal.TryGetString(name, out var text, out _, out var length) && length == text.Length ? text : Get(name.Span);

    private string Get(ReadOnlySpan<char> name)
    {
        var place = FindPlace(name);
        if (_names[place] is { } known)
        {
            return known;
        }

        if (_count * 2 >= _names.Length)
        {
            Grow();
            place = FindPlace(name);
        }

        _count++;
        return _names[place] = name.ToString();
    }

    /// <summary>Where a name stands or would stand. At most half of the places are taken, so there is one.</summary>
    private int FindPlace(ReadOnlySpan<char> name)
    {
        var place = (int)HashOf(name) & (_names.Length - 1);
        while (_names[place] is { } taken && !name.SequenceEqual(taken))
        {
            place = (place + 1) & (_names.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var smaller = _names;
        _names = new string?[smaller.Length * 2];
        foreach (var name in smaller)
        {
            if (name is not null)
            {
                _names[FindPlace(name)] = name;
            }
        }
    }

    /// <summary>FNV-1a over the characters.</summary>
    private static uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261;
        foreach (var character in name)
        {
            hash = (hash ^ character) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
