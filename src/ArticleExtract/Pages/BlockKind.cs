namespace ArticleExtract.Pages;

/// <summary>What a block is by its structure, whatever it says.</summary>
public enum BlockKind
{
    /// <summary>Running text, or text of no other kind.</summary>
    Paragraph,

    /// <summary>A heading; <see cref="TextBlock.Level"/> is 1 to 6.</summary>
    Heading,

    /// <summary>An item of a list; <see cref="TextBlock.Level"/> is the depth of nesting, from 1.</summary>
    ListItem,

    /// <summary>Quoted text; <see cref="TextBlock.Level"/> is the depth of nesting, from 1.</summary>
    Quote,

    /// <summary>Preformatted text: its line ends and spaces are kept.</summary>
    Code,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>The caption of a figure or a table.</summary>
    Caption,

    /// <summary>Text of a control: a button, a label, an option.</summary>
    Control,
}
