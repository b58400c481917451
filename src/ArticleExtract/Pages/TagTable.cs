namespace ArticleExtract.Pages;

/// <summary>Element names and their numbers.</summary>
internal static class TagTable
{
    private const int MaxLength = 16;

    private static readonly string[] Names = Enum.GetNames<Tag>().Select(name => name.ToLowerInvariant()).ToArray();

    /// <summary>The known names by length, so that a look-up compares a few names of the right length and allocates nothing.</summary>
    private static readonly Tag[][] TagsByLength = Enumerable.Range(0, MaxLength)
        .Select(length => Enum.GetValues<Tag>().Where(tag => tag != Tag.Unknown && Names[(int)tag].Length == length).ToArray())
        .ToArray();

    /// <summary>The name in lower case; empty for <see cref="Tag.Unknown"/>.</summary>
    public static string NameOf(Tag tag) => tag == Tag.Unknown ? string.Empty : Names[(int)tag];

    /// <summary>The number of a name in lower case; <see cref="Tag.Unknown"/> when HTML does not know it.</summary>
    public static Tag Find(ReadOnlySpan<char> name)
    {
        if (name.Length >= MaxLength)
        {
            return Tag.Unknown;
        }

        foreach (var tag in TagsByLength[name.Length])
        {
            if (name.SequenceEqual(Names[(int)tag]))
            {
                return tag;
            }
        }

        return Tag.Unknown;
    }
}
