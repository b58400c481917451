using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>A growing table of rows on a rented array.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class RowBuffer<T> : IDisposable
    where T : struct
{
    private const int FirstCapacity = 256;

    private T[] _rows;

    /// <summary>Makes an empty table.</summary>
    /// <param name="expectedCount">Rough number of rows to come: a table that never grows is never copied.</param>
    public RowBuffer(int expectedCount = 0) => _rows = RentedArrays.Rent<T>(Math.Max(expectedCount, FirstCapacity));

    public int Count { get; private set; }

    public ref T this[int index] => ref _rows[index];

    /// <summary>Some rows one behind the other, until the next one is added.</summary>
    public ReadOnlySpan<T> Slice(int first, int count) => _rows.AsSpan(first, count);

    /// <summary>Adds a row. It is copied before the table grows: it may be one of the table's, whose array others have from then on.</summary>
    public void Add(T row)
    {
        if (Count == _rows.Length)
        {
            _rows = RentedArrays.Grow(_rows, Count, Count + 1);
        }

        _rows[Count++] = row;
    }

    /// <summary>Puts a row in front of another one, or behind all.</summary>
    public void Insert(int index, T row)
    {
        Add(row);
        _rows.AsSpan(index, Count - 1 - index).CopyTo(_rows.AsSpan(index + 1));
        _rows[index] = row;
    }

    /// <summary>Drops a row; those behind it move up.</summary>
    public void RemoveAt(int index)
    {
        Count--;
        _rows.AsSpan(index + 1, Count - index).CopyTo(_rows.AsSpan(index));
    }

    /// <summary>Drops a row and all behind it.</summary>
    public void RemoveFrom(int index) => Count = index;

    /// <summary>Makes an array of the rows and disposes the table.</summary>
    public T[] MoveToArray()
    {
        var rows = _rows.AsSpan(0, Count).ToArray();
        Dispose();
        return rows;
    }

    public void Dispose()
    {
        RentedArrays.Return(_rows);
        _rows = [];
        Count = 0;
    }
}
