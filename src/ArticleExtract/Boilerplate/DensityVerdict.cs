using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>What the density rules make of a block.</summary>
/// <param name="Role">Main content or what it is instead; unassigned when an earlier strategy gave it a role.</param>
/// <param name="Rule">The rule that decided; <see langword="null"/> when none was asked.</param>
/// <param name="Quality">How much it looks like part of a body by itself.</param>
/// <param name="IsCertain">Whether nothing around the block could tell otherwise.</param>
internal readonly record struct DensityVerdict(BlockRole Role, ExtractionRule? Rule, TextQuality Quality, bool IsCertain);
