using System.Numerics;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Numbers the equal ones among some keys alike, from 0, in rented memory: dispose it.</summary>
internal sealed class KeyGroups : IDisposable
{
    private readonly int _keyCount;
    private int[] _groups;

    public KeyGroups(ReadOnlySpan<ulong> keys)
    {
        _keyCount = keys.Length;
        _groups = RentedArrays.Rent<int>(keys.Length);

        // At most half of the places are taken, each by the first key of its group. Hashes are seeded: no page can choose keys that share their places.
        var placeBits = BitOperations.Log2((uint)keys.Length + 1) + 2;
        var places = RentedArrays.Rent<int>(1 << placeBits);
        places.AsSpan(0, 1 << placeBits).Fill(-1);
        for (var i = 0; i < keys.Length; i++)
        {
            var place = (int)(SeededHash.Of(keys[i]) >> (64 - placeBits));
            while (places[place] >= 0 && keys[places[place]] != keys[i])
            {
                place = (place + 1) & ((1 << placeBits) - 1);
            }

            if (places[place] < 0)
            {
                places[place] = i;
                _groups[i] = Count++;
            }
            else
            {
                _groups[i] = _groups[places[place]];
            }
        }

        RentedArrays.Return(places);
    }

    /// <summary>Number of different keys.</summary>
    public int Count { get; private set; }

    /// <summary>The group of a key, by its index.</summary>
    public int this[int index] => _groups[index];

    /// <summary>Counts for each key how many are equal to it, itself included, in the memory of the groups, which are gone.</summary>
    /// <returns>The counts by the keys' indices, in a rented array.</returns>
    public int[] MoveToCounts()
    {
        var counts = RentedArrays.Zeros<int>(Count);
        var groups = _groups.AsSpan(0, _keyCount);
        foreach (var group in groups)
        {
            counts[group]++;
        }

        foreach (ref var group in groups)
        {
            group = counts[group];
        }

        RentedArrays.Return(counts);
        var moved = _groups;
        _groups = [];
        return moved;
    }

    public void Dispose() => RentedArrays.Return(_groups);
}
