using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleExtract.Text;

/// <summary>Rents the arrays whose length goes with the page. They hold what others left in them.</summary>
/// <remarks>
/// The shared pool rounds lengths up to powers of two and keeps what it gets back. For ordinary pages that saves most allocations; for one of many
/// millions of characters it took several times the memory that was used, and kept it for as long as the process ran. So long arrays are made as
/// long as they are asked for, and left to the garbage collector.
/// </remarks>
internal static class RentedArrays
{
    /// <summary>Bytes up to which an array comes from the pool: the text of a page of two million characters. With 1 MB, pages of wcxb-dev leave half as much garbage again.</summary>
    private const int MaxPooledBytes = 4 << 20;

    /// <summary>Rents an array, which may be longer than asked for.</summary>
    public static T[] Rent<T>(int length) =>
        IsPooled<T>(length) ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);

    /// <summary>Rents an array whose first elements are zero.</summary>
    public static T[] Zeros<T>(int length)
        where T : struct
    {
        var array = Rent<T>(length);
        array.AsSpan(0, length).Clear();
        return array;
    }

    /// <summary>Gives an array back; nothing happens with an empty one. A pool that keeps references would keep alive what they lead to, so these are cleared.</summary>
    public static void Return<T>(T[] array)
    {
        if (array.Length > 0 && IsPooled<T>(array.Length))
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>Rents a longer array for the first elements of one that is full, and gives that back.</summary>
    /// <param name="array">The full one.</param>
    /// <param name="count">How many of its elements are in use.</param>
    /// <param name="minLength">What the longer one must hold. It is twice as long as the full one where that came from the pool, otherwise half as long again: both are held at once.</param>
    public static T[] Grow<T>(T[] array, int count, int minLength)
    {
        var grown = IsPooled<T>(array.Length) ? array.Length * 2L : array.Length * 3L / 2;
        var longer = Rent<T>((int)Math.Clamp(grown, minLength, Array.MaxLength));
        array.AsSpan(0, count).CopyTo(longer);
        Return(array);
        return longer;
    }

    /// <summary>Whether arrays of a length come from the pool, which rounds it up to a power of two: an array goes back where it came from.</summary>
    public static bool IsPooled<T>(int length) => BitOperations.RoundUpToPowerOf2((ulong)length) * (ulong)Unsafe.SizeOf<T>() <= MaxPooledBytes;
}
