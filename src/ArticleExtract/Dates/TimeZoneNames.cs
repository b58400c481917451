using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Short names of time zones.</summary>
/// <remarks>
/// RFC 2822 (section 4.3) fixes the North American ones. The others here have one meaning in use; those that have several (BST is British
/// or Bangladeshi, IST Indian, Irish or Israeli) or that do not tell summer from winter (ET, PT) state no offset.
/// </remarks>
internal static class TimeZoneNames
{
    private const string Offsets =
        """
        UTC GMT Z UT WET = 0
        EST CDT = -300
        EDT = -240
        CST MDT = -360
        MST PDT = -420
        PST AKDT = -480
        AKST = -540
        HST = -600
        NST = -210
        NDT = -150
        WEST CET MEZ = 60
        CEST MESZ EET SAST = 120
        EEST MSK TRT = 180
        PKT = 300
        NPT = 345
        WIB = 420
        HKT SGT AWST WITA = 480
        JST KST WIT = 540
        ACST = 570
        AEST = 600
        ACDT = 630
        AEDT = 660
        NZST = 720
        NZDT = 780
        """;

    private static readonly WordTable<int> Names = new(Read());

    private static readonly WordSet WithoutOffset = new("ET CT MT PT BST IST AST ADT GST BRT ART");

    /// <summary>Looks a name up.</summary>
    /// <param name="name">The name, in capitals.</param>
    /// <param name="minutes">Minutes from UTC; <see langword="null"/> where the name leaves it open.</param>
    /// <returns>Whether it names a time zone.</returns>
    public static bool TryGetOffset(ReadOnlySpan<char> name, out int? minutes)
    {
        var isKnown = Names.TryGetValue(name, out var offset);
        minutes = isKnown ? offset : null;
        return isKnown || WithoutOffset.Contains(name);
    }

    private static List<KeyValuePair<string, int>> Read()
    {
        var names = new List<KeyValuePair<string, int>>();
        foreach (var line in Offsets.Split('\n'))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var minutes = int.Parse(line.AsSpan(equals + 1), provider: System.Globalization.CultureInfo.InvariantCulture);
            foreach (var name in line[..equals].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.Add(new(name, minutes));
            }
        }

        return names;
    }
}
