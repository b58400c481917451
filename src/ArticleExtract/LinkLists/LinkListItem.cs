namespace ArticleExtract.LinkLists;

/// <summary>One entry of a link list.</summary>
/// <param name="Text">Its text, without a bullet.</param>
/// <param name="Url">Where it leads; <see langword="null"/> on a flattened page, or when the address is not usable.</param>
public sealed record LinkListItem(string Text, Uri? Url);
