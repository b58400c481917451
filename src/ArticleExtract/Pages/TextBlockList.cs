using System.Collections;

namespace ArticleExtract.Pages;

/// <summary>The blocks of a page in reading order. Enumerating it allocates nothing.</summary>
public readonly struct TextBlockList : IReadOnlyList<TextBlock>
{
    private readonly Page _page;

    internal TextBlockList(Page page) => _page = page;

    /// <summary>Number of blocks.</summary>
    public int Count => _page.BlockCount;

    /// <summary>A block by its position.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public TextBlock this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new TextBlock(_page, index);
        }
    }

    /// <summary>Enumerates the blocks in order.</summary>
    public Enumerator GetEnumerator() => new(_page);

    IEnumerator<TextBlock> IEnumerable<TextBlock>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a page's blocks in order.</summary>
    public struct Enumerator : IEnumerator<TextBlock>
    {
        private readonly Page _page;
        private int _index;

        internal Enumerator(Page page)
        {
            _page = page;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly TextBlock Current => new(_page, _index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _page.BlockCount;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
