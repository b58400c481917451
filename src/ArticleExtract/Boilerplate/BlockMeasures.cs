using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>What the density rules look at in one block.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="LinkDensity">Linked share of its characters, 0 to 1; <see langword="null"/> when links are unknown.</param>
/// <param name="EndsSentence">Whether it ends like a sentence.</param>
internal readonly record struct BlockMeasures(int Words, double? LinkDensity, bool EndsSentence)
{
    public static BlockMeasures Of(TextBlock block) =>
        new(Text.Words.Count(block.Text), block.LinkDensity, SentenceEnds.EndsSentence(block.Text));
}
