namespace ArticleExtract.Boilerplate.Learned;

/// <summary>A question of a tree of an ensemble: whether a value is above a threshold.</summary>
/// <param name="Tree">The tree's position.</param>
/// <param name="Threshold">The threshold.</param>
/// <param name="RuledOut">A bit for each leaf of the tree, from the first one on: set for those that a value above it does not lead to.</param>
internal readonly record struct TreeQuestion(int Tree, float Threshold, int RuledOut);
