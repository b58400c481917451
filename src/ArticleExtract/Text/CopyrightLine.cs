namespace ArticleExtract.Text;

/// <summary>Reads the lines that say who holds the rights to a page: <c>© 2024 Example News. All rights reserved.</c></summary>
internal static class CopyrightLine
{
    private const int MaxLength = 200;

    private const string Word = "copyright";

    /// <summary>What stands between the sign and the holder: years, their dashes, a second sign.</summary>
    private const string Lead = " \u00A0©0123456789-–—,.:";

    /// <summary>Whether a line begins like one.</summary>
    public static bool IsMatch(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line.Length <= MaxLength && (line.StartsWith("©") || line.StartsWith(Word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The line from its holder on; empty when it is no such line.</summary>
    public static ReadOnlySpan<char> SkipToHolder(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength)
        {
            return [];
        }

        var sign = line.IndexOf('©');
        if (sign < 0 && !IsMatch(line))
        {
            return [];
        }

        var rest = line[(sign + 1)..].TrimStart(Lead);
        return rest.StartsWith(Word, StringComparison.OrdinalIgnoreCase) ? rest[Word.Length..].TrimStart(Lead) : rest;
    }
}
