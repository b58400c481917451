using ArticleExtract.Text;

namespace ArticleExtract.PlainText;

/// <summary>A line that holds text.</summary>
internal record struct SourceLine
{
    /// <summary>The line without white space at its ends.</summary>
    public TextRange Range { get; init; }

    /// <summary>Its number, from 1; blank lines count.</summary>
    public int Number { get; init; }

    /// <summary>Characters of white space before its text.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>What it begins with, if it is a mark.</summary>
    public LineMark Mark { get; init; }

    /// <summary>Whether its mark marks a list item.</summary>
    public bool IsItem { get; set; }

    /// <summary>Whether it goes on with the paragraph of the line before.</summary>
    public bool IsContinuation { get; set; }

    /// <summary>Its text without the mark of an item.</summary>
    public readonly ReadOnlySpan<char> Content(ReadOnlySpan<char> text) =>
        IsItem ? text.Slice(Range.Start + Mark.Length, Range.Length - Mark.Length) : text.Slice(Range.Start, Range.Length);
}
