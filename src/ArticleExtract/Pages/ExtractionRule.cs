namespace ArticleExtract.Pages;

/// <summary>The name of a decision that a strategy takes, as the trace shows it.</summary>
/// <param name="Strategy">The strategy, such as <c>density</c>.</param>
/// <param name="Name">The rule within it, such as <c>link-dense</c>.</param>
public sealed record ExtractionRule(string Strategy, string Name)
{
    /// <summary>Strategy and rule with a slash between.</summary>
    public override string ToString() => $"{Strategy}/{Name}";
}
