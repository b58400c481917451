using System.Buffers;

namespace ArticleExtract.Pages;

/// <summary>Rents arrays from the shared pool, whose arrays hold what others left in them.</summary>
internal static class RentedArrays
{
    /// <summary>Rents an array whose first elements are zero. It may be longer; return it to the shared pool.</summary>
    public static T[] Zeros<T>(int length)
        where T : struct
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }
}
