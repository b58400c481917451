using System.Numerics;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The features of blocks, a row a block, in memory that is rented: dispose it.</summary>
/// <remarks>Rows of zeros fill it up to a multiple of <see cref="Lanes"/>.</remarks>
internal sealed class FeatureMatrix : IDisposable
{
    /// <summary>Blocks that trees are asked about at once.</summary>
    public static readonly int Lanes = 2 * Vector<float>.Count;

    private readonly float[] _values;

    /// <summary>Makes a matrix whose values are not set yet.</summary>
    public FeatureMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        var filledUp = (rows + Lanes - 1) / Lanes * Lanes;
        _values = RentedArrays.Rent<float>(filledUp * columns);
        _values.AsSpan(rows * columns, (filledUp - rows) * columns).Clear();
    }

    /// <summary>Number of blocks.</summary>
    public int Rows { get; }

    /// <summary>Number of features.</summary>
    public int Columns { get; }

    /// <summary>All values, row by row.</summary>
    public Span<float> Values => _values.AsSpan(0, Rows * Columns);

    /// <summary>The features of the block of a row.</summary>
    public Span<float> Row(int row) => _values.AsSpan(row * Columns, Columns);

    /// <summary>A feature of as many blocks as there are lanes.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="first">The row of the first block, a multiple of <see cref="Lanes"/>.</param>
    public LanePair<float> ReadColumn(int feature, int first)
    {
        Span<float> column = stackalloc float[2 * Vector<float>.Count];
        var place = (first * Columns) + feature;
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = _values[place];
            place += Columns;
        }

        return new LanePair<float>(new Vector<float>(column), new Vector<float>(column[Vector<float>.Count..]));
    }

    public void Dispose() => RentedArrays.Return(_values);
}
