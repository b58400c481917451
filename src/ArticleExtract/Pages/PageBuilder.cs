using System.Runtime.CompilerServices;
using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Collects the blocks and elements of a page in reading order. Both readers write through it.</summary>
/// <remarks>
/// White space is collapsed while it is written, so nothing is trimmed or copied twice. A block without text leaves no trace.
/// </remarks>
internal sealed class PageBuilder : IDisposable
{
    /// <summary>Between two blocks in the page's text.</summary>
    private const char BlockSeparator = '\n';

    /// <summary>Elements for one block on most pages; only the first size of a table depends on it.</summary>
    private const int ElementsPerBlock = 2;

    private readonly TextBuffer _text;
    private readonly AttributeValues _values;
    private readonly RowBuffer<BlockRecord> _blocks;
    private readonly InlineSpans _spans;
    private readonly ElementRows _elements;

    private BlockRecord _block;
    private bool _isBlockOpen;
    private bool _hasText;
    private bool _isSpacePending;
    private int _blockStart;

    /// <summary>Begins a page.</summary>
    /// <param name="size">Its size, roughly.</param>
    public PageBuilder(PageSize size)
    {
        _text = new TextBuffer(size.Characters);
        _blocks = new RowBuffer<BlockRecord>(size.Elements / ElementsPerBlock);
        _spans = new InlineSpans(size.Links);
        _values = new AttributeValues(size.Elements);
        _elements = new ElementRows(_values, size);
    }

    /// <summary>Whether a block is open, with or without text so far.</summary>
    public bool IsBlockOpen => _isBlockOpen;

    /// <summary>Whether the open block's text ends with a line break.</summary>
    public bool EndsWithLineBreak => _hasText && _text.Last == '\n';

    /// <summary>Opens a block; an open one is closed first.</summary>
    public void StartBlock(BlockKind kind, int level, BlockFlags flags, int element, int sourceLine = 0)
    {
        EndBlock();
        _block = new BlockRecord(default, kind, (byte)Math.Min(level, byte.MaxValue), flags, _spans.LinkCount, _spans.EmphasisCount, element, sourceLine);
        _isBlockOpen = true;
        _hasText = false;
        _isSpacePending = false;
    }

    /// <summary>Appends running text to the open block: any run of white space counts as one space.</summary>
    public void AppendCollapsed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                _isSpacePending = true;
            }
            else if (!WhiteSpace.IsInvisible(text[i]))
            {
                Append(text[i]);

                // What has to happen where text begins has happened: words with single spaces between them are copied as they are.
                var end = AsciiWords.FindEnd(text, i + 1);
                _text.Append(text[(i + 1)..end]);
                i = end - 1;
            }
        }
    }

    /// <summary>Appends preformatted text to the open block: spaces and line ends are kept.</summary>
    public void AppendPreformatted(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character == '\r')
            {
                continue;
            }

            if (_hasText || !char.IsWhiteSpace(character))
            {
                Append(character);
            }
        }
    }

    /// <summary>Breaks the line inside the open block. Nothing happens where the block has no text yet.</summary>
    public void AppendLineBreak()
    {
        _isSpacePending = false;
        if (_hasText)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Closes the open block; without text it is dropped.</summary>
    public void EndBlock()
    {
        if (!_isBlockOpen)
        {
            return;
        }

        _isBlockOpen = false;
        if (!_hasText)
        {
            return;
        }

        _text.TrimEnd(_blockStart);
        _elements.Trim(Written);
        _spans.EndBlock(Written, _block.FirstLink, _block.FirstEmphasis);
        _blocks.Add(_block with { Range = Written });
        _hasText = false;
    }

    /// <summary>The text that follows is linked, until <see cref="CloseLink"/>; a link that is open ends here.</summary>
    public void OpenLink(ReadOnlySpan<char> href)
    {
        CloseLink();
        _spans.OpenLink(_values.Add(href));
    }

    /// <summary>The open link ends here.</summary>
    public void CloseLink() => _spans.CloseLink(Written);

    /// <summary>The text that follows is emphasised, until the matching <see cref="CloseEmphasis"/>.</summary>
    public void OpenEmphasis(Emphasis emphasis) => _spans.OpenEmphasis(emphasis);

    /// <summary>The emphasis opened last ends here.</summary>
    public void CloseEmphasis() => _spans.CloseEmphasis(Written);

    /// <summary>Opens an element; its attributes follow at once.</summary>
    /// <returns>The element's index.</returns>
    public int StartElement(Tag tag, int parent) => _elements.Start(tag, parent, NextBlock, _text.Length);

    /// <summary>Adds an attribute to the element opened last.</summary>
    public void AddAttribute(string name, ReadOnlySpan<char> value) => _elements.AddAttribute(name, value);

    /// <summary>Closes an element.</summary>
    public void EndElement(int element) => _elements.End(element, NextBlock, _text.Length);

    /// <summary>Makes the page; nothing can be added from then on.</summary>
    /// <remarks>Each table is given back before the next one is copied: of a long page, all of them twice would be the most memory that is ever held.</remarks>
    public Page Build(PageFormat format, Uri? url, PageMetadata metadata, Uri? baseUrl)
    {
        EndBlock();
        var values = _values.MoveToRanges();
        var valueText = _values.MoveToString();
        return new Page(format, url, _text.MoveToString(), new PageTables
        {
            Blocks = _blocks.MoveToArray(),
            Links = _spans.MoveToLinks(valueText, values),
            Emphasis = _spans.MoveToEmphasis(),
            Elements = _elements.MoveToElements(),
            Attributes = _elements.MoveToAttributes(),
            Values = values,
            ValueText = valueText,
            Metadata = metadata,
            BaseUrl = baseUrl,
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _text.Dispose();
        _values.Dispose();
        _blocks.Dispose();
        _spans.Dispose();
        _elements.Dispose();
    }

    /// <summary>What the open block has of the page's text.</summary>
    private TextRange Written => new(_blockStart, _text.Length - _blockStart);

    /// <summary>Index of the next block to come: an open one with text counts as come already.</summary>
    private int NextBlock => _blocks.Count + (_isBlockOpen && _hasText ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(char character)
    {
        if (!_hasText)
        {
            StartText();
        }
        else if (_isSpacePending && _text.Last != '\n')
        {
            _text.Append(' ');
        }

        _isSpacePending = false;
        if (_spans.IsWaiting)
        {
            _spans.Start(_text.Length);
        }

        _text.Append(character);
    }

    private void StartText()
    {
        if (_blocks.Count > 0)
        {
            _text.Append(BlockSeparator);
        }

        _blockStart = _text.Length;
        _hasText = true;
    }
}
