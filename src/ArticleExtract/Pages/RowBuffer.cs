using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleExtract.Pages;

/// <summary>A growing table of rows on a rented array.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class RowBuffer<T> : IDisposable
    where T : struct
{
    private const int FirstCapacity = 256;

    private T[] _rows = ArrayPool<T>.Shared.Rent(FirstCapacity);

    public int Count { get; private set; }

    public ref T this[int index] => ref _rows[index];

    /// <summary>Some rows one behind the other, until the next one is added.</summary>
    public ReadOnlySpan<T> Slice(int first, int count) => _rows.AsSpan(first, count);

    /// <summary>Adds a row. It is copied before the table grows: it may be one of the table's, whose array others have from then on.</summary>
    public void Add(T row)
    {
        if (Count == _rows.Length)
        {
            Grow();
        }

        _rows[Count++] = row;
    }

    /// <summary>Drops a row; those behind it move up.</summary>
    public void RemoveAt(int index)
    {
        Count--;
        _rows.AsSpan(index + 1, Count - index).CopyTo(_rows.AsSpan(index));
    }

    public T[] ToArray() => _rows.AsSpan(0, Count).ToArray();

    public void Dispose()
    {
        Return(_rows);
        _rows = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_rows.Length * 2);
        _rows.CopyTo(larger, 0);
        Return(_rows);
        _rows = larger;
    }

    /// <summary>A pool that keeps references would keep alive what they lead to.</summary>
    private static void Return(T[] rows) => ArrayPool<T>.Shared.Return(rows, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
