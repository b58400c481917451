namespace ArticleExtract.Training;

/// <summary>The tokens of a block, by where they come from.</summary>
/// <param name="Elements">Those of the elements around it.</param>
/// <param name="OwnWords">Those of its own words.</param>
/// <param name="Heading">Those of the words of the heading before it.</param>
internal sealed record RowTokens(int[] Elements, int[] OwnWords, int[] Heading)
{
    /// <summary>All of them.</summary>
    public int[] All { get; } = [.. Elements, .. OwnWords, .. Heading];
}
