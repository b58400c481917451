using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Reads lines as the labels of link lists.</summary>
internal static class LinkListLabels
{
    /// <summary>What stands around the words of a label.</summary>
    private const string Marks = " \n:：»>›…+-–—|.";

    private static readonly WordTable<LabelMeaning> Table = new(
    [
        .. Entries(LinkListLabelWords.Related, LabelStrength.Certain, LinkListKind.Related),
        .. Entries(LinkListLabelWords.MostRead, LabelStrength.Certain, LinkListKind.MostRead),
        .. Entries(LinkListLabelWords.Recommended, LabelStrength.Certain, LinkListKind.Recommended),
        .. Entries(LinkListLabelWords.Latest, LabelStrength.Certain, LinkListKind.Latest),
        .. Entries(LinkListLabelWords.AmbiguousRelated, LabelStrength.Ambiguous, LinkListKind.Related),
        .. Entries(LinkListLabelWords.AmbiguousMostRead, LabelStrength.Ambiguous, LinkListKind.MostRead),
        .. Entries(LinkListLabelWords.AmbiguousRecommended, LabelStrength.Ambiguous, LinkListKind.Recommended),
        .. Entries(LinkListLabelWords.AmbiguousLatest, LabelStrength.Ambiguous, LinkListKind.Latest),
    ]);

    private static readonly WordSet Invitations = new(LinkListLabelWords.Invitations);

    private static readonly WordTable<bool> Openings = new([.. LinkListLabelWords.Openings.Select(opening => KeyValuePair.Create(opening, true))]);

    /// <summary>What a line says as a label, by its words alone.</summary>
    public static LabelMeaning Read(ReadOnlySpan<char> line)
    {
        line = line.Trim(Marks);
        if (Table.TryGetValue(line, out var meaning))
        {
            return meaning;
        }

        if (Openings.CanBeAtStartOf(line) && IsOpened(line))
        {
            return new LabelMeaning(LabelStrength.Certain, LinkListKind.Related);
        }

        return TagLine.IsLabel(line)
            ? new LabelMeaning(LabelStrength.Ambiguous, LinkListKind.Tags)
            : new LabelMeaning(LabelStrength.Unknown, LinkListKind.Unknown);
    }

    /// <summary>Whether words before a colon ask to read or see another story. By themselves they say nothing: Mira, Lea.</summary>
    public static bool IsInvitation(ReadOnlySpan<char> words) => Invitations.Contains(words.Trim(Marks));

    private static bool IsOpened(ReadOnlySpan<char> line)
    {
        foreach (var opening in LinkListLabelWords.Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<KeyValuePair<string, LabelMeaning>> Entries(string[] labels, LabelStrength strength, LinkListKind kind) =>
        labels.Select(label => KeyValuePair.Create(label, new LabelMeaning(strength, kind)));
}
