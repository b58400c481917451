namespace ArticleExtract.Pages;

/// <summary>What a page will hardly exceed: tables that do not grow are not copied, and memory that is not written is not used.</summary>
/// <param name="Characters">Of its text.</param>
/// <param name="Elements">Elements.</param>
/// <param name="Attributes">Attributes of all elements.</param>
/// <param name="Links">Linked stretches.</param>
internal readonly record struct PageSize(int Characters, int Elements = 0, int Attributes = 0, int Links = 0);
