using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Tells the month from its name.</summary>
internal static class MonthNames
{
    private static readonly WordTable<MonthName> Names = new(Read());

    /// <inheritdoc cref="WordTable{TValue}.LongestWord"/>
    public static int LongestName => Names.LongestWord;

    /// <inheritdoc cref="WordTable{TValue}.CanBeAtStartOf"/>
    public static bool CanBeAtStartOf(ReadOnlySpan<char> text) => Names.CanBeAtStartOf(text);

    /// <summary>Looks a month name up, without the full stop of an abbreviation.</summary>
    public static bool TryGetMonth(ReadOnlySpan<char> name, out MonthName month) => Names.TryGetValue(name, out month);

    private static List<KeyValuePair<string, MonthName>> Read()
    {
        var names = new List<KeyValuePair<string, MonthName>>(1000);
        var isEnglish = true;
        foreach (var language in MonthNameTable.Text.Split('\n'))
        {
            var months = language.Split('|');
            for (var month = 0; month < months.Length; month++)
            {
                ReadForms(names, months[month], month + 1, isEnglish);
            }

            isEnglish = false;
        }

        return names;
    }

    private static void ReadForms(List<KeyValuePair<string, MonthName>> names, string forms, int month, bool isEnglish)
    {
        var isFull = true;
        foreach (var group in forms.Split('/'))
        {
            foreach (var name in group.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.Add(new(name.Replace('_', ' '), new MonthName(month, isFull, isEnglish, DateCursor.IsThai(name[0]))));
            }

            isFull = false;
        }
    }
}
