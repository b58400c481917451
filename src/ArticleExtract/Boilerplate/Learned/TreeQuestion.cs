namespace ArticleExtract.Boilerplate.Learned;

/// <summary>A question of a tree of an ensemble.</summary>
/// <param name="Tree">The tree's position.</param>
/// <param name="Feature">The feature asked about.</param>
/// <param name="Threshold">Values above it go right.</param>
/// <param name="LeavesLeft">A bit for each leaf, from left to right: set for those that right answers rule out.</param>
/// <param name="UnknownRight">All bits when unknown values go right; none when they go left.</param>
internal readonly record struct TreeQuestion(ushort Tree, ushort Feature, float Threshold, int LeavesLeft, int UnknownRight);
