using System.Buffers;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The features of blocks, a row a block, in memory that is rented: dispose it.</summary>
internal sealed class FeatureMatrix : IDisposable
{
    private readonly float[] _values;

    /// <summary>Makes a matrix whose values are not set yet.</summary>
    public FeatureMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        _values = ArrayPool<float>.Shared.Rent(rows * columns);
    }

    /// <summary>Number of blocks.</summary>
    public int Rows { get; }

    /// <summary>Number of features.</summary>
    public int Columns { get; }

    /// <summary>All values, row by row.</summary>
    public Span<float> Values => _values.AsSpan(0, Rows * Columns);

    /// <summary>The features of the block of a row.</summary>
    public Span<float> Row(int row) => _values.AsSpan(row * Columns, Columns);

    public void Dispose() => ArrayPool<float>.Shared.Return(_values);
}
