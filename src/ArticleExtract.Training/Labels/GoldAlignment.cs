using ArticleExtract.Pages;

namespace ArticleExtract.Training.Labels;

/// <summary>Finds the blocks of a page that its gold text was made of.</summary>
/// <remarks>
/// A block belongs to it when at least half of its words stand in sequences of the gold and are not taken by a block before. Blocks of few words say
/// little by themselves: they belong to it when, besides, the nearest block of more words on either side does.
/// </remarks>
internal static class GoldAlignment
{
    private const double MinCovered = 0.5;

    /// <summary>Labels the blocks.</summary>
    public static BlockLabel[] Label(Page page, PageLabels gold)
    {
        var kept = new GoldWords(gold.Kept);
        var undecided = new GoldWords(gold.Undecided);
        var words = new uint[page.Blocks.Count][];
        var labels = new BlockLabel[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = GoldWords.HashWords(page.Blocks[i].Text);
            labels[i] = IsLong(words[i]) ? LabelLong(words[i], kept, undecided) : BlockLabel.Boilerplate;
        }

        LabelShort(words, labels, kept, undecided);
        DropBehindEnd(labels);
        FollowSnippets(page, gold, labels);
        return labels;
    }

    private static bool IsLong(uint[] words) => words.Length >= GoldWords.SequenceLength;

    private static BlockLabel LabelLong(uint[] words, GoldWords kept, GoldWords undecided)
    {
        var needed = MinCovered * words.Length;
        if (kept.CountInSequence(words) >= needed && kept.CountLeft(words) >= needed)
        {
            kept.Take(words);
            return BlockLabel.MainContent;
        }

        return undecided.CountInSequence(words) >= needed ? BlockLabel.Undecided : BlockLabel.Boilerplate;
    }

    private static void LabelShort(uint[][] words, BlockLabel[] labels, GoldWords kept, GoldWords undecided)
    {
        var isKeptBefore = false;
        var next = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsLong(words[i]))
            {
                isKeptBefore = labels[i] == BlockLabel.MainContent;
                continue;
            }

            next = Math.Max(next, i);
            while (next < words.Length && !IsLong(words[next]))
            {
                next++;
            }

            var isBeside = kept.IsLine(words[i]) || isKeptBefore || (next < words.Length && labels[next] == BlockLabel.MainContent);
            if (isBeside && kept.CountInSequence(words[i]) == words[i].Length && kept.CountLeft(words[i]) == words[i].Length)
            {
                kept.Take(words[i]);
                labels[i] = BlockLabel.MainContent;
            }
            else if (undecided.CountInSequence(words[i]) == words[i].Length)
            {
                labels[i] = BlockLabel.Undecided;
            }
        }
    }

    /// <summary>
    /// What extractors disagree on behind all they agree on is boilerplate more often than not: on ml-dev 175 snippets of 208 must stay out there, between
    /// agreed text 101 of 157, before it 51 of 116.
    /// </summary>
    private static void DropBehindEnd(Span<BlockLabel> labels)
    {
        var end = labels.LastIndexOf(BlockLabel.MainContent) + 1;
        labels[end..].Replace(BlockLabel.Undecided, BlockLabel.Boilerplate);
    }

    private static void FollowSnippets(Page page, PageLabels gold, BlockLabel[] labels)
    {
        foreach (var block in page.Blocks)
        {
            if (HoldsAny(block.Text, gold.Without))
            {
                labels[block.Index] = BlockLabel.Boilerplate;
            }
            else if (HoldsAny(block.Text, gold.With))
            {
                labels[block.Index] = BlockLabel.MainContent;
            }
        }
    }

    private static bool HoldsAny(ReadOnlySpan<char> text, IReadOnlyList<string> snippets)
    {
        foreach (var snippet in snippets)
        {
            if (text.Contains(snippet.AsSpan().Trim(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
