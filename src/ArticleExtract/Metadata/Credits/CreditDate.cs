using ArticleExtract.Dates;
using ArticleExtract.Metadata.Dates;

namespace ArticleExtract.Metadata.Credits;

/// <summary>A date on a credit line.</summary>
/// <param name="Kind">What it is the date of.</param>
/// <param name="Value">The date.</param>
/// <param name="Raw">The date as written.</param>
/// <param name="Label">The label before it as written; empty when there is none.</param>
internal readonly record struct CreditDate(DateKind Kind, PartialDate Value, string Raw, string Label);
