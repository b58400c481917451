using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Html.Tokens;

/// <summary>The names of a page's elements and attributes as numbers: a page has thousands of them and some dozens of different ones.</summary>
/// <remarks>A name that HTML knows for an element has the number of its <see cref="Tag"/>; others are numbered as they come.</remarks>
internal sealed class MarkupNames
{
    /// <summary>An old name for <c>img</c>.</summary>
    public const int Image = FirstNumber;

    private const int FirstNumber = 256;

    /// <summary>Characters of a name that is put into lower case without a string of its own.</summary>
    private const int MaxShortName = 64;

    /// <summary>Names that most pages have. They are literals of the program too, so that comparing them ends at the reference.</summary>
    private static readonly MarkupNames Common = new(
        "image", "class", "id", "href", "src", "alt", "title", "rel", "target", "role", "type", "name", "value", "content", "property", "itemprop", "itemscope",
        "itemtype", "width", "height", "loading", "lang", "dir", "tabindex", "aria-label", "aria-hidden", "aria-labelledby", "aria-expanded",
        "aria-controls", "datetime", "data-src", "data-id", "data-type", "placeholder", "for", "action", "method", "hidden", "colspan", "style", "srcset");

    /// <summary>Numbers by the hashes of their names, less <see cref="FirstNumber"/> and plus one; zero where there is none. Half of the places stay free.</summary>
    private int[] _places;
    private string[] _names;

    /// <summary>For each number, the tag that had an attribute of this name last.</summary>
    private int[] _lastTags;
    private int _count;
    private int _tag;

    /// <summary>Begins a page with the common names.</summary>
    public MarkupNames()
    {
        _places = [.. Common._places];
        _names = [.. Common._names];
        _lastTags = new int[_names.Length];
        _count = Common._count;
    }

    private MarkupNames(params ReadOnlySpan<string> known)
    {
        const int Capacity = 64;
        _places = new int[Capacity * 2];
        _names = new string[Capacity];
        _lastTags = [];
        foreach (var name in known)
        {
            _places[PlaceOf(name)] = ++_count;
            _names[_count - 1] = name;
        }
    }

    /// <summary>The name of a number.</summary>
    public string this[int number] => number < FirstNumber ? TagTable.NameOf((Tag)number) : _names[number - FirstNumber];

    /// <summary>The number of an element's name.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="tag">Its tag; <see cref="Tag.Unknown"/> where HTML does not know it.</param>
    public int Find(ReadOnlySpan<char> name, out Tag tag)
    {
        var normalized = Normalize(name, stackalloc char[MaxShortName]);
        tag = TagTable.Find(normalized);
        return tag == Tag.Unknown ? FindNumber(normalized) : (int)tag;
    }

    /// <summary>Begins a tag: no attribute was in it so far.</summary>
    public void BeginTag() => _tag++;

    /// <summary>The number of an attribute's name; <see langword="null"/> where the tag has one of this name already.</summary>
    /// <param name="name">The name as it is written.</param>
    public int? FindNew(ReadOnlySpan<char> name)
    {
        var number = FindNumber(Normalize(name, stackalloc char[MaxShortName]));
        ref var lastTag = ref _lastTags[number - FirstNumber];
        if (lastTag == _tag)
        {
            return null;
        }

        lastTag = _tag;
        return number;
    }

    /// <summary>A name as it counts: letters of ASCII in lower case.</summary>
    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var usual = 0;
        while (usual < name.Length && !IsUnusual(name[usual]))
        {
            usual++;
        }

        if (usual == name.Length)
        {
            return name;
        }

        var normalized = name.Length <= buffer.Length ? buffer[..name.Length] : new char[name.Length];
        for (var i = 0; i < name.Length; i++)
        {
            normalized[i] = name[i] == '\0' ? CharacterReferences.Replacement : char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | ' ') : name[i];
        }

        return normalized;
    }

    private static bool IsUnusual(char character) => character == '\0' || char.IsAsciiLetterUpper(character);

    private int FindNumber(ReadOnlySpan<char> name)
    {
        var place = PlaceOf(name);
        if (_places[place] == 0)
        {
            if (_count == _names.Length)
            {
                Grow();
                place = PlaceOf(name);
            }

            _names[_count] = name.ToString();
            _places[place] = ++_count;
        }

        return FirstNumber + _places[place] - 1;
    }

    /// <summary>Where a name stands or would stand.</summary>
    private int PlaceOf(ReadOnlySpan<char> name)
    {
        var place = SeededHash.Of(name) & (_places.Length - 1);
        while (_places[place] is var number and not 0 && !name.SequenceEqual(_names[number - 1]))
        {
            place = (place + 1) & (_places.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        Array.Resize(ref _names, _names.Length * 2);
        Array.Resize(ref _lastTags, _names.Length);
        _places = new int[_places.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            _places[PlaceOf(_names[i])] = i + 1;
        }
    }
}
