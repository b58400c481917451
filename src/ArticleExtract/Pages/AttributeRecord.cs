namespace ArticleExtract.Pages;

/// <summary>One row of a page's attribute table.</summary>
/// <param name="Name">The attribute's name, in lower case.</param>
/// <param name="Value">Its value, entities decoded.</param>
internal readonly record struct AttributeRecord(string Name, ReadOnlyMemory<char> Value);
