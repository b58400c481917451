namespace ArticleExtract.Boilerplate.Features;

/// <summary>Features that are measured together.</summary>
/// <param name="Name">Names the group in reports.</param>
/// <param name="Names">The features' names, in the order they are written.</param>
/// <param name="Write">Writes the features of one block.</param>
internal sealed record FeatureGroup(string Name, IReadOnlyList<string> Names, FeatureWriter Write);
