namespace ArticleExtract.LinkLists;

/// <summary>What may be an entry of a link list: a line, a list item, a card with headline and teaser.</summary>
/// <param name="First">Index of its first block.</param>
/// <param name="End">Index just behind its last block.</param>
internal readonly record struct ListEntry(int First, int End);
