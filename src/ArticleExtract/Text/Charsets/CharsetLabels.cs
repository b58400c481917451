using System.Collections.Frozen;

namespace ArticleExtract.Text.Charsets;

/// <summary>Finds charsets by the labels that pages and servers use.</summary>
internal static class CharsetLabels
{
    private static readonly FrozenDictionary<string, Charset> ByLabel = ReadTable();

    /// <summary>UTF-8, what most pages are in.</summary>
    public static Charset Utf8 { get; } = ByLabel["utf-8"];

    /// <summary>UTF-16 whose low byte comes first.</summary>
    public static Charset Utf16LittleEndian { get; } = ByLabel["utf-16le"];

    /// <summary>UTF-16 whose high byte comes first.</summary>
    public static Charset Utf16BigEndian { get; } = ByLabel["utf-16be"];

    /// <summary>The charset a label stands for.</summary>
    /// <param name="label">In any letter case, with any white space around it.</param>
    /// <returns><see langword="null"/> when it stands for none.</returns>
    public static Charset? Find(string label) => ByLabel.GetValueOrDefault(label.Trim());

    private static FrozenDictionary<string, Charset> ReadTable()
    {
        var byLabel = new Dictionary<string, Charset>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, codePage, labels) in CharsetTable.All)
        {
            var charset = new Charset(name, codePage);
            foreach (var label in labels.Split(' '))
            {
                byLabel.Add(label, charset);
            }
        }

        return byLabel.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
