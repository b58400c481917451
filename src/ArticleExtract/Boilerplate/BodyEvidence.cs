namespace ArticleExtract.Boilerplate;

/// <summary>How much each block looks like part of the body: the points of all signs it shows.</summary>
/// <remarks>
/// The signs were chosen with a logistic regression over 209 features of the lines of wcxb-dev-flat. The points lie between those that
/// coordinate ascent found on each half of its domains; docs/evaluation.md has what each scores on the half it did not see. Four points
/// are about one unit of log-odds.
/// </remarks>
internal static class BodyEvidence
{
    /// <summary>What a block without any sign has: more words than not are content.</summary>
    private const int Prior = 1;

    /// <summary>Words beyond it say nothing new: one endless block must not outweigh a page.</summary>
    private const int MaxWords = 60;

    private const int SentenceWords = 12;
    private const int ParagraphWords = 40;
    private const int FragmentWords = 3;

    /// <summary>Share of prose among the words around a block: below it a block stands in lists or menus, above in an article.</summary>
    private const double BareShare = 0.1;
    private const double DenseShare = 0.6;

    /// <summary>Share of the page's prose before a block: bodies begin early, and the last tenth is mostly notices and teasers.</summary>
    private const double EarlyShare = 0.5;
    private const double LateShare = 0.9;

    private static readonly BodyEvidenceRule[] Signs =
    [
        new("excluded", -12, (page, block) => page.IsExcluded(block)),
        new("phrase of furniture", -4, (page, block) => page.FurnitureShare(block) > 0),
        new("no prose around", -8, (page, block) => page.ProseShareAround(block) < BareShare),
        new("prose around", +1, (page, block) => page.ProseShareAround(block) >= DenseShare),
        new("sentences", +2, (page, block) => page.Measures(block) is { Words: >= SentenceWords, EndsSentence: true }),
        new("paragraph", +2, (page, block) => page.Measures(block) is { Words: >= ParagraphWords, EndsSentence: true }),
        new("fragment", -3, (page, block) => page.Measures(block) is { Words: < FragmentWords, EndsSentence: false }),
        new("introduces what follows", +4, (page, block) => page[block].Text[^1] is ':' or '：'),
        new("cut off", -6, (page, block) => page[block].Text.EndsWith("...", StringComparison.Ordinal) || page[block].Text[^1] == '…'),
        new("repeated", -3, (page, block) => page.IsRepeated(block)),
        new("early", +1, (page, block) => page.ProseShareBefore(block) < EarlyShare),
        new("late", -3, (page, block) => page.ProseShareBefore(block) > LateShare),
    ];

    /// <summary>The points of a block, for all of its words.</summary>
    public static int Score(PageEvidence page, int block)
    {
        var points = Prior;
        foreach (var sign in Signs)
        {
            points += sign.Applies(page, block) ? sign.Points : 0;
        }

        return points * (Math.Min(page.Measures(block).Words, MaxWords) + 1);
    }
}
