using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>One row of a page's block table.</summary>
/// <param name="Range">The block's text, in the page's text.</param>
/// <param name="Kind">What it is by its structure.</param>
/// <param name="Level">Heading level, or depth of nesting.</param>
/// <param name="Flags">Yes-or-no facts.</param>
/// <param name="FirstLink">Index of its first link span; the next row's is the end.</param>
/// <param name="FirstEmphasis">Index of its first emphasis span; the next row's is the end.</param>
/// <param name="Element">Index of the element it lies in; <see cref="PageElement.NoElement"/> on a flattened page.</param>
/// <param name="SourceLine">1-based line of a flattened page; 0 on an HTML page.</param>
internal readonly record struct BlockRecord(
    TextRange Range,
    BlockKind Kind,
    byte Level,
    BlockFlags Flags,
    int FirstLink,
    int FirstEmphasis,
    int Element,
    int SourceLine);
