namespace ArticleExtract.Pages;

/// <summary>Element names and their numbers.</summary>
internal static class TagTable
{
    /// <summary>Places in the hash table: a power of two, many times the number of tags, so that few names share a place.</summary>
    private const int Places = 1024;

    private static readonly string[] Names =
        Enum.GetValues<Tag>().Select(tag => tag == Tag.Unknown ? string.Empty : tag.ToString().ToLowerInvariant()).ToArray();

    private static readonly int MaxLength = Names.Max(name => name.Length);

    /// <summary>The tags by the hashes of their names; of two that share a place, the second stands behind it.</summary>
    private static readonly Tag[] TagsByHash = HashNames();

    /// <summary>Number of tags, <see cref="Tag.Unknown"/> included.</summary>
    public static int Count => Names.Length;

    /// <summary>The name in lower case; empty for <see cref="Tag.Unknown"/>.</summary>
    public static string NameOf(Tag tag) => Names[(int)tag];

    /// <summary>The number of a name in lower case; <see cref="Tag.Unknown"/> when HTML does not know it.</summary>
    public static Tag Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > MaxLength)
        {
            return Tag.Unknown;
        }

        var place = PlaceOf(name);
        while (TagsByHash[place] is var tag and not Tag.Unknown)
        {
            if (name.SequenceEqual(Names[(int)tag]))
            {
                return tag;
            }

            place = (place + 1) % Places;
        }

        return Tag.Unknown;
    }

    private static Tag[] HashNames()
    {
        var tags = new Tag[Places];
        foreach (var tag in Enum.GetValues<Tag>().Where(tag => tag != Tag.Unknown))
        {
            var place = PlaceOf(Names[(int)tag]);
            while (tags[place] != Tag.Unknown)
            {
                place = (place + 1) % Places;
            }

            tags[place] = tag;
        }

        return tags;
    }

    private static int PlaceOf(ReadOnlySpan<char> name) => ((name.Length * 67) + (name[0] * 31) + (name[^1] * 7) + name[name.Length / 2]) % Places;
}
