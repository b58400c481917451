using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Marks;

/// <summary>An element that says what it holds.</summary>
/// <param name="Element">The element.</param>
/// <param name="Marks">What it holds.</param>
/// <param name="Source">What kind of attribute says so; a byline where it is a class name.</param>
/// <param name="Name">The attribute's value or the element's name, for the provenance of a field.</param>
internal readonly record struct MarkedElement(PageElement Element, ElementMarks Marks, MetadataSource Source, string Name)
{
    /// <summary>Whether it holds something, and not something else as well.</summary>
    public bool Holds(ElementMarks marks) => (Marks & marks) == marks && (Marks & ElementMarks.Foreign) == 0;
}
