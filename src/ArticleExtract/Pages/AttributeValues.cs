using System.Numerics;
using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Numbers the values of a page's attributes, equal ones alike: classes and addresses recur, and are then stored and read once.</summary>
internal sealed class AttributeValues : IDisposable
{
    private const int MinPlaces = 1024;
    private const int MaxFirstPlaces = 16 * 1024;

    /// <summary>Characters of values for a place on most pages.</summary>
    private const int CharactersPerPlace = 16;

    private readonly TextBuffer _text;
    private readonly RowBuffer<TextRange> _ranges = new();

    /// <summary>Numbers of values, one up, by their hashes; 0 in an empty place. At most half of the places are taken.</summary>
    private int[] _places;
    private int _placeCount;

    /// <summary>Makes an empty table.</summary>
    /// <param name="expectedCount">Rough number of values to come. It may be far too high: many elements can have no attributes.</param>
    public AttributeValues(int expectedCount)
    {
        _placeCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(2L * expectedCount, MinPlaces, MaxFirstPlaces));
        _places = RentedArrays.Zeros<int>(_placeCount);
        _text = new TextBuffer(_placeCount * CharactersPerPlace);
    }

    /// <summary>The number of a value.</summary>
    public int Add(ReadOnlySpan<char> value)
    {
        var place = FindPlace(value);
        if (_places[place] > 0)
        {
            return _places[place] - 1;
        }

        _ranges.Add(new TextRange(_text.Length, value.Length));
        _text.Append(value);
        _places[place] = _ranges.Count;
        if (_ranges.Count * 2 > _placeCount)
        {
            Grow();
        }

        return _ranges.Count - 1;
    }

    /// <summary>Where each value stands in the text, by its number.</summary>
    public TextRange[] MoveToRanges() => _ranges.MoveToArray();

    /// <summary>The text of all values, one behind the other.</summary>
    public string MoveToString() => _text.MoveToString();

    /// <inheritdoc/>
    public void Dispose()
    {
        _text.Dispose();
        _ranges.Dispose();
        RentedArrays.Return(_places);
        _places = [];
    }

    /// <summary>Where a value's number stands or would stand. The hash is seeded: no page can choose values that share their places.</summary>
    private int FindPlace(ReadOnlySpan<char> value)
    {
        var place = SeededHash.Of(value) & (_placeCount - 1);
        while (_places[place] > 0 && !value.SequenceEqual(ValueAt(_places[place] - 1)))
        {
            place = (place + 1) & (_placeCount - 1);
        }

        return place;
    }

    private ReadOnlySpan<char> ValueAt(int number) => _text.Written.Slice(_ranges[number].Start, _ranges[number].Length);

    private void Grow()
    {
        RentedArrays.Return(_places);
        _placeCount *= 2;
        _places = RentedArrays.Zeros<int>(_placeCount);
        for (var i = 0; i < _ranges.Count; i++)
        {
            _places[FindPlace(ValueAt(i))] = i + 1;
        }
    }
}
