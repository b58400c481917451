using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ArticleExtract.Datelines;

/// <summary>Finds agencies that no marks enclose, up to a mark that ends their name: <c>Reuters -</c>, <c>dpa,</c>.</summary>
internal static class BareAgencies
{
    private static readonly SearchValues<char> AsciiNameEnds = SearchValues.Create(",:(\n.-");

    /// <summary>Whether a text opens with one.</summary>
    public static bool Open(ReadOnlySpan<char> text) => TryFind(text, out _, out _);

    /// <summary>Finds the agency that a text opens with.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out int length, [NotNullWhen(true)] out Agency? agency)
    {
        agency = null;
        length = Agencies.CanBeAtStartOf(text) ? MeasureBare(text) : 0;
        return length > 0 && text[length - 1] != ' ' && Agencies.TryFindBare(text[..length], out agency);
    }

    /// <summary>Characters up to a mark that ends a name; 0 when it is too far.</summary>
    private static int MeasureBare(ReadOnlySpan<char> text)
    {
        var limit = Math.Min(text.Length, Agencies.LongestSignature + 1);
        for (var i = 0; IndexOfNameEnd(text[i..limit]) is >= 0 and var ahead; i++)
        {
            i += ahead;
            var isDash = WireReader.IsDash(text[i]);
            var isInside = isDash ? i == 0 || text[i - 1] != ' ' : text[i] == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (!isInside)
            {
                return isDash ? i - 1 : i;
            }
        }

        return text.Length < limit ? text.Length : 0;
    }

    /// <summary>Two searches: one for a set of ASCII and other characters takes several times as long.</summary>
    private static int IndexOfNameEnd(ReadOnlySpan<char> text)
    {
        var ascii = text.IndexOfAny(AsciiNameEnds);
        var other = (ascii < 0 ? text : text[..ascii]).IndexOfAny('،', '–', '—');
        return other < 0 ? ascii : other;
    }
}
