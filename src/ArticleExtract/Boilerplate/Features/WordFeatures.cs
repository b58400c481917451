using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the words of a block, of those around it and of the page say, by learned weights.</summary>
internal static class WordFeatures
{
    /// <summary>The tokens of a block at most: each word, and each with the one before it.</summary>
    public const int MaxTokens = 2 * WordEvidence.MaxWords;

    public static readonly FeatureGroup Group =
        new("words", WordEvidence.Names, (page, block, ref row) => page.WordEvidence.Write(block, ref row));

    /// <summary>Reads the words of all blocks of a page.</summary>
    public static WordEvidence Read(PageMeasures page, TokenWeights weights)
    {
        var evidence = new WordEvidence(page.BlockCount);
        Span<int> tokens = stackalloc int[MaxTokens];
        for (var i = 0; i < page.BlockCount; i++)
        {
            evidence.Add(tokens[..ReadTokens(page, i, tokens)], weights);
        }

        return evidence;
    }

    /// <summary>Reads the tokens of a block's words. What has a role already is no question, and says nothing of what is around it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">The block.</param>
    /// <param name="tokens">Takes the tokens, <see cref="MaxTokens"/> at most.</param>
    /// <returns>How many they are.</returns>
    public static int ReadTokens(PageMeasures page, int block, Span<int> tokens)
    {
        if (page.Annotations.Roles[block] != BlockRole.Unassigned)
        {
            return 0;
        }

        var words = page.Words(block);
        words = words[..Math.Min(words.Length, WordEvidence.MaxWords)];
        TokenReader.ReadPairs(page.Page.Text, words, tokens);
        return 2 * words.Length;
    }

    /// <summary>Sets these features in a row that is complete, for other weights than those it was measured with.</summary>
    public static void Fill(Span<float> row, WordEvidence evidence, int block)
    {
        // They stand last in the set, in front of those of tokens.
        var part = new FeatureRow(row[^(Group.Names.Count + TokenFeatures.Group.Names.Count)..]);
        evidence.Write(block, ref part);
    }
}
