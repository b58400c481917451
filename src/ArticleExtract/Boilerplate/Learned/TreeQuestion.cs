namespace ArticleExtract.Boilerplate.Learned;

/// <summary>A question of a tree, with the leaves that remain after each answer as bits from left to right.</summary>
/// <param name="Tree">The tree's position in its ensemble.</param>
/// <param name="Feature">The feature asked about.</param>
/// <param name="Threshold">Values up to it strike out nothing: the leftmost leaf that remains counts.</param>
/// <param name="KeptAbove">The leaves that values above it can still lead to.</param>
/// <param name="KeptUnknown">The leaves that an unknown value can still lead to.</param>
internal readonly record struct TreeQuestion(ushort Tree, ushort Feature, float Threshold, ulong KeptAbove, ulong KeptUnknown);
