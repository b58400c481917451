using System.Diagnostics.CodeAnalysis;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Tells news agencies by the signatures in datelines.</summary>
internal static class Agencies
{
    private static readonly WordTable<Agency> Signatures = new(Read());

    /// <summary>Length of the longest signature.</summary>
    public static int LongestSignature => Signatures.LongestWord;

    /// <inheritdoc cref="WordTable{TValue}.CanBeAtStartOf"/>
    public static bool CanBeAtStartOf(ReadOnlySpan<char> text) => Signatures.CanBeAtStartOf(text);

    /// <summary>Whether a name is a signature, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Signatures.Contains(name);

    /// <summary>The agency of a signature in any case; of several, as in <c>AP/dpa</c>, the first.</summary>
    public static bool TryFind(ReadOnlySpan<char> signature, [NotNullWhen(true)] out Agency? agency)
    {
        if (Signatures.TryGetValue(signature, out agency))
        {
            return true;
        }

        if (!CanBeAtStartOf(signature))
        {
            return false;
        }

        // Two searches: one for a set of ASCII and other characters takes several times as long.
        var end = signature.IndexOfAny('/', ',', ';');
        end = (end < 0 ? signature : signature[..end]).IndexOfAny('·', '・', '、') is >= 0 and var other ? other : end;
        return end > 0 && Signatures.TryGetValue(signature[..end].TrimEnd(), out agency);
    }

    /// <summary>The agency of a signature that no brackets mark: in its usual case or all in capitals.</summary>
    public static bool TryFindBare(ReadOnlySpan<char> signature, [NotNullWhen(true)] out Agency? agency) =>
        Signatures.TryGetValue(signature, out agency) && (signature.SequenceEqual(agency.Signature) || AllCaps.Is(signature));

    /// <summary>The longest signature that a text starts with, in a script without spaces.</summary>
    public static bool TryFindAtStart(ReadOnlySpan<char> text, [NotNullWhen(true)] out Agency? agency, out int length)
    {
        const int Shortest = 2;
        const int Longest = 8;
        for (length = Math.Min(Longest, text.Length); length >= Shortest; length--)
        {
            if (Signatures.TryGetValue(text[..length], out agency))
            {
                return true;
            }
        }

        agency = null;
        return false;
    }

    private static List<KeyValuePair<string, Agency>> Read()
    {
        var signatures = new List<KeyValuePair<string, Agency>>(400);
        foreach (var line in AgencyTable.Text.Split('\n'))
        {
            var parts = line.Split('=', StringSplitOptions.TrimEntries);
            foreach (var entry in parts[1].Split('|'))
            {
                var signature = entry.TrimStart('?');
                signatures.Add(new(signature, new Agency(parts[0], signature, entry.Length > signature.Length)));
            }
        }

        return signatures;
    }
}
