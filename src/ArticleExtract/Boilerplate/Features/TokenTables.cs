namespace ArticleExtract.Boilerplate.Features;

/// <summary>What tokens were learned to say. Names and words are weighed apart: a block has few names, but as many words as its text.</summary>
/// <param name="Names">Of the names around a block, the words of short texts and of headings.</param>
/// <param name="Words">Of all words of a text.</param>
internal sealed record TokenTables(TokenWeights Names, TokenWeights Words)
{
    /// <summary>Tables that say nothing.</summary>
    public static TokenTables None { get; } = new(TokenWeights.None, TokenWeights.None);
}
