using ArticleExtract.Pages;

namespace ArticleExtract.Articles;

/// <summary>One block of an article's body.</summary>
/// <remarks>Immutable, and independent of the page it came from.</remarks>
public sealed class ArticleBlock
{
    /// <summary>Makes a block.</summary>
    /// <param name="kind">What it is by its structure.</param>
    /// <param name="level">1 to 6 for a heading, the depth from 1 for a list item or a quote, otherwise 0.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleBlock(BlockKind kind, int level, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Kind = kind;
        Level = level;
        Text = text;
    }

    /// <summary>What the block is by its structure.</summary>
    public BlockKind Kind { get; }

    /// <summary>1 to 6 for a heading, the depth of nesting from 1 for a list item or a quote, otherwise 0.</summary>
    public int Level { get; }

    /// <summary>Index of the page's block it was copied from, by which a trace and a <see cref="Datelines.Dateline"/> name it.</summary>
    /// <value>-1 for a block of no page.</value>
    public int PageBlock { get; init; } = -1;

    /// <summary>The text; line ends only inside preformatted text and where the page broke a line.</summary>
    public string Text { get; }

    /// <summary>The linked stretches whose address is usable, in order.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>The emphasised stretches, in order.</summary>
    public IReadOnlyList<EmphasisSpan> Emphasis { get; init; } = [];

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
