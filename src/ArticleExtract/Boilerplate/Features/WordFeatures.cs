using System.Runtime.InteropServices;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the words of a block, of those around it and of the page say, by learned weights.</summary>
internal static class WordFeatures
{
    public static readonly FeatureGroup Group =
        new("words", WordEvidence.Names, (page, block, ref row) => page.WordEvidence.Write(block, ref row));

    /// <summary>Reads the words of all blocks of a page.</summary>
    public static WordEvidence Read(PageMeasures page, TokenWeights weights)
    {
        var evidence = new WordEvidence(page.BlockCount);
        var tokens = new List<int>(2 * WordEvidence.MaxWords);
        for (var i = 0; i < page.BlockCount; i++)
        {
            tokens.Clear();
            ReadTokens(page, i, tokens);
            evidence.Add(CollectionsMarshal.AsSpan(tokens), weights);
        }

        return evidence;
    }

    /// <summary>Adds the tokens of a block's words. What has a role already is no question, and says nothing of what is around it.</summary>
    public static void ReadTokens(PageMeasures page, int block, List<int> tokens)
    {
        if (page.Annotations.Roles[block] == BlockRole.Unassigned)
        {
            var words = page.Words(block);
            TokenReader.ReadPairs(page.Page.Text, words[..Math.Min(words.Length, WordEvidence.MaxWords)], tokens);
        }
    }

    /// <summary>Sets these features in a row that is complete, for other weights than those it was measured with.</summary>
    public static void Fill(Span<float> row, WordEvidence evidence, int block)
    {
        // They stand last in the set, in front of those of tokens.
        var part = new FeatureRow(row[^(Group.Names.Count + TokenFeatures.Group.Names.Count)..]);
        evidence.Write(block, ref part);
    }
}
