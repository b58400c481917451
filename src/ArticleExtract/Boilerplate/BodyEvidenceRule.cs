namespace ArticleExtract.Boilerplate;

/// <summary>A sign that a block is part of the body, or that it is not.</summary>
/// <param name="Name">The sign as the trace shows it.</param>
/// <param name="Points">What it says for each word of the block: above zero for the body, below zero against it.</param>
/// <param name="Applies">Whether the block of an index shows it.</param>
internal sealed record BodyEvidenceRule(string Name, int Points, Func<PageEvidence, int, bool> Applies);
