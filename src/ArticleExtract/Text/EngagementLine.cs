namespace ArticleExtract.Text;

/// <summary>Tells lines that are nothing but a reader's control or a counter: <c>Share</c>, <c>1.2K views</c>, <c>Like (2384)</c>.</summary>
internal static class EngagementLine
{
    private const int MaxLength = 40;

    private const int MaxCounterWords = 3;

    /// <summary>Whether a line is a control or a counter.</summary>
    public static bool IsMatch(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \n:：·•|.+-–—");
        return line.Length is > 0 and <= MaxLength && (EngagementWords.IsControl(line) || IsCounter(line) || IsSizeRow(line));
    }

    /// <summary>Whether a line is a few words and a number in brackets, such as <c>Helpful! (515)</c>: a counter, where counters stand.</summary>
    public static bool IsBracketedNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var open = line.LastIndexOfAny('(', '（');
        return line.Length <= MaxLength && open > 0 && line[^1] is ')' or '）' && IsGrouped(line[(open + 1)..^1]) && Words.Count(line[..open]) is > 0 and <= MaxCounterWords;
    }

    /// <summary>A number and what it counts, in either order, the number perhaps in brackets.</summary>
    private static bool IsCounter(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return false;
        }

        var last = line.LastIndexOfAnyInRange('0', '9');
        var isOneNumber = !line[first..last].ContainsAnyExceptInRange('0', '9') || IsGrouped(line[first..(last + 1)]);
        var end = last + 1;
        if (end < line.Length && line[end] is 'k' or 'K' or 'm' or 'M' or '万' or '萬' or '만' or '+' && (end + 1 == line.Length || !char.IsLetter(line[end + 1])))
        {
            end++;
        }

        var before = line[..first].Trim(" (（[:：");
        var behind = line[end..].Trim(" )）]:：+");
        return isOneNumber && (before.IsEmpty ? IsUnit(behind) : behind.IsEmpty && IsUnit(before));
    }

    private static bool IsUnit(ReadOnlySpan<char> text) => EngagementWords.IsUnit(text) || EngagementWords.IsControl(text);

    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        foreach (var character in number)
        {
            if (!char.IsAsciiDigit(character) && character is not ('.' or ',' or ' ' or '\u00A0'))
            {
                return false;
            }
        }

        return number.ContainsAnyInRange('0', '9');
    }

    /// <summary>Letters that stand for sizes of type: A A A, A- A+, 大 中 小.</summary>
    private static bool IsSizeRow(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var character in line)
        {
            if (character is 'A' or 'a' or 'А' or 'T' or '大' or '中' or '小')
            {
                letters++;
            }
            else if (character is not (' ' or '+' or '-' or '−' or '/' or '|'))
            {
                return false;
            }
        }

        return letters > 1;
    }
}
