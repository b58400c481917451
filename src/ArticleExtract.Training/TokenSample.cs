using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Training;

/// <summary>The tokens of a row that one regression learns from.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Scale">What the weight of each counts.</param>
internal readonly record struct TokenSample(int[] Tokens, float Scale)
{
    /// <summary>The names around a block, the words of short texts and of headings.</summary>
    public static TokenSample OfNames(TrainingPage page, int row) => new(page.Tokens[row].All, 1);

    /// <summary>The words of a text.</summary>
    public static TokenSample OfWords(TrainingPage page, int row)
    {
        var words = page.Words[page.Blocks[row]];
        return new TokenSample(words, WordEvidence.ScaleOf(words.Length));
    }
}
