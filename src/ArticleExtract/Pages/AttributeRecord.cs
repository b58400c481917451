namespace ArticleExtract.Pages;

/// <summary>One row of a page's attribute table.</summary>
/// <param name="Name">The attribute's name, in lower case.</param>
/// <param name="Value">The number of its value, entities decoded: equal values have the same.</param>
internal readonly record struct AttributeRecord(string Name, int Value);
