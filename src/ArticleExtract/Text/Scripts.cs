using System.Text;

namespace ArticleExtract.Text;

/// <summary>Which script a letter belongs to.</summary>
internal static class Scripts
{
    /// <summary>Number of scripts, with <see cref="Script.None"/>.</summary>
    public const int Count = (int)Script.Hangul + 1;

    /// <summary>The script of a letter.</summary>
    /// <param name="letter">A letter; for anything else the script its code point lies among.</param>
    public static Script Of(Rune letter)
    {
        var ranges = ScriptTable.Ranges;
        if (letter.Value <= ranges[0].Last)
        {
            return letter.Value >= ranges[0].First ? ranges[0].Script : Script.None;
        }

        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            ref readonly var range = ref ranges[middle];
            if (letter.Value < range.First)
            {
                high = middle - 1;
            }
            else if (letter.Value > range.Last)
            {
                low = middle + 1;
            }
            else
            {
                return range.Script;
            }
        }

        return Script.None;
    }

    /// <summary>Whether words of a script are written without spaces between them.</summary>
    public static bool IsUnspaced(Script script) => script
        is Script.Han or Script.Hiragana or Script.Katakana or Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar;
}
