using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>
/// Text that no block boundary interrupts: a paragraph, a heading, a list item, a line of a flattened page.
/// </summary>
/// <remarks>
/// A view of one row of the page's block table: copying it is free and it never changes. White space is collapsed to single
/// spaces except in <see cref="BlockKind.Code"/>; a line break inside the block is <c>\n</c>; the text is never empty.
/// </remarks>
public readonly struct TextBlock : IEquatable<TextBlock>
{
    private readonly Page _page;

    internal TextBlock(Page page, int index)
    {
        _page = page;
        Index = index;
    }

    /// <summary>Position among the page's blocks, from 0.</summary>
    public int Index { get; }

    /// <summary>The page the block belongs to.</summary>
    public Page Page => _page;

    /// <summary>The block's text.</summary>
    public ReadOnlySpan<char> Text => _page.Text.AsSpan(Range.Start, Range.Length);

    /// <summary>Where the block's text stands in <see cref="Page.Text"/>.</summary>
    public TextRange Range => Record.Range;

    /// <summary>What the block is by its structure.</summary>
    public BlockKind Kind => Record.Kind;

    /// <summary>1 to 6 for a heading, the depth of nesting from 1 for a list item or a quote, otherwise 0.</summary>
    public int Level => Record.Level;

    /// <summary>Whether a browser would not show the block: <c>hidden</c>, <c>display:none</c>, <c>aria-hidden</c>.</summary>
    public bool IsHidden => (Record.Flags & BlockFlags.Hidden) != 0;

    /// <summary>Whether a blank line stands before the block; <see langword="null"/> on an HTML page, which has no lines.</summary>
    public bool? IsAfterBlankLine =>
        _page.Format == PageFormat.Html ? null : (Record.Flags & BlockFlags.AfterBlankLine) != 0;

    /// <summary>Whether the block's line began with a bullet or a number, which is not part of its text.</summary>
    public bool IsBulleted => (Record.Flags & BlockFlags.Bulleted) != 0;

    /// <summary>The line of a flattened page the block began on, from 1; <see langword="null"/> on an HTML page.</summary>
    public int? SourceLine => Record.SourceLine == 0 ? null : Record.SourceLine;

    /// <summary>The linked stretches, in order and without overlap. Empty on a flattened page, which lost its links.</summary>
    public ReadOnlySpan<LinkSpan> Links => _page.LinksOf(Index);

    /// <summary>The emphasised stretches, in the order they end.</summary>
    public ReadOnlySpan<EmphasisSpan> Emphasis => _page.EmphasisOf(Index);

    /// <summary>The innermost element that holds the whole block; <see langword="null"/> on a flattened page.</summary>
    public PageElement? Element => Record.Element == PageElement.NoElement ? null : new PageElement(_page, Record.Element);

    /// <summary>Linked code units / code units, 0 to 1; <see langword="null"/> on a flattened page, where links are unknown.</summary>
    public double? LinkDensity => _page.Format == PageFormat.Text ? null : (double)LinkedLength / Range.Length;

    /// <summary>Linked code units; 0 on a flattened page, where links are unknown.</summary>
    internal int LinkedLength
    {
        get
        {
            var linked = 0;
            foreach (ref readonly var link in Links)
            {
                linked += link.Range.Length;
            }

            return linked;
        }
    }

    internal int ElementIndex => Record.Element;

    private ref readonly BlockRecord Record => ref _page.Record(Index);

    /// <summary>Whether both are the same block of the same page.</summary>
    public static bool operator ==(TextBlock left, TextBlock right) => left.Equals(right);

    /// <summary>Whether the two are different blocks.</summary>
    public static bool operator !=(TextBlock left, TextBlock right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextBlock other) => ReferenceEquals(_page, other._page) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextBlock other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_page, Index);

    /// <summary>The block's text as a string of its own.</summary>
    public override string ToString() => Text.ToString();
}
