namespace ArticleExtract.LinkLists;

/// <summary>What a line says as the label of a link list.</summary>
/// <param name="Strength">How much it says that a list follows.</param>
/// <param name="Kind">What kind of list.</param>
internal readonly record struct LabelMeaning(LabelStrength Strength, LinkListKind Kind);
