namespace ArticleExtract.Pages;

/// <summary>One row of a page's element table, in document order.</summary>
/// <param name="Tag">The element's name.</param>
/// <param name="Parent">Index of the parent; <see cref="PageElement.NoElement"/> for the root.</param>
/// <param name="End">Index just behind the last descendant.</param>
/// <param name="FirstBlock">Index of the first block at or behind the element's start.</param>
/// <param name="EndBlock">Index just behind the last block inside it.</param>
/// <param name="TextStart">Where its text starts in the page's text.</param>
/// <param name="TextEnd">Where its text ends.</param>
/// <param name="FirstAttribute">Index of its first attribute; the next row's is the end.</param>
internal record struct ElementRecord(Tag Tag, int Parent, int End, int FirstBlock, int EndBlock, int TextStart, int TextEnd, int FirstAttribute);
