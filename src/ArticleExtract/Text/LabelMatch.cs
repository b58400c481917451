using System.Numerics;

namespace ArticleExtract.Text;

/// <summary>Looks for the labels of a table at the start of a text, as whole words.</summary>
internal static class LabelMatch
{
    /// <summary>The longest label of a table that a text starts with. Labels have up to 63 characters.</summary>
    /// <returns>Its length; 0 when there is none.</returns>
    public static int FindLongest<TValue>(WordTable<TValue> labels, ReadOnlySpan<char> text, out TValue? value)
    {
        for (var lengths = labels.LengthsAtStartOf(text); lengths != 0;)
        {
            var end = BitOperations.Log2(lengths);
            lengths ^= 1UL << end;
            if (end <= text.Length && IsWordEnd(text, end) && labels.TryGetValue(text[..end], out value))
            {
                return end;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Whether a word can end at a position: scripts that write no spaces end words anywhere.</summary>
    private static bool IsWordEnd(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]) || EastAsian.IsUnspaced(text[end - 1]);
}
