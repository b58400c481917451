namespace ArticleExtract.Datelines;

/// <summary>A known signature of a news agency.</summary>
/// <param name="Name">The agency's usual name.</param>
/// <param name="Signature">The signature in its usual case.</param>
/// <param name="NeedsCompany">Whether the signature is also something else, so that it takes a place or a date beside it.</param>
internal sealed record Agency(string Name, string Signature, bool NeedsCompany);
