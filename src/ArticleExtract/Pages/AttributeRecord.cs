using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>One row of a page's attribute table.</summary>
/// <param name="Name">The attribute's name, in lower case.</param>
/// <param name="Value">Where its value, entities decoded, stands in the page's attribute text.</param>
internal readonly record struct AttributeRecord(string Name, TextRange Value);
