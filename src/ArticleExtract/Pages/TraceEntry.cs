namespace ArticleExtract.Pages;

/// <summary>One decision of an extraction.</summary>
/// <param name="Block">Index of the block decided on; <see langword="null"/> for a decision about the page, such as its title.</param>
/// <param name="Role">The role given; <see cref="BlockRole.Unassigned"/> for a decision about the page.</param>
/// <param name="Rule">The strategy and rule that decided.</param>
/// <param name="Reason">Why, in a few words with the figures that mattered.</param>
public sealed record TraceEntry(int? Block, BlockRole Role, ExtractionRule Rule, string Reason);
