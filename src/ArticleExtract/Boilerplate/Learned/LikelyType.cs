using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The likeliest type of a page.</summary>
/// <param name="Type">The type.</param>
/// <param name="Probability">Its probability, 0 to 1.</param>
internal readonly record struct LikelyType(PageType Type, double Probability)
{
    /// <summary>Whether it is likelier than all others together.</summary>
    public bool IsLikely => Probability >= 0.5;
}
