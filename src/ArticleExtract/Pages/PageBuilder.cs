using System.Runtime.CompilerServices;
using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Collects the blocks and elements of a page in reading order. Both readers write through it.</summary>
/// <remarks>
/// White space is collapsed while it is written, so nothing is trimmed or copied twice. A block without text leaves no trace. A link
/// or an emphasis that runs across blocks becomes one span in each.
/// </remarks>
internal sealed class PageBuilder : IDisposable
{
    /// <summary>Between two blocks in the page's text.</summary>
    private const char BlockSeparator = '\n';

    private readonly TextBuffer _text;
    private readonly AttributeValues _values = new();
    private readonly RowBuffer<BlockRecord> _blocks = new();
    private readonly RowBuffer<(TextRange Range, int Href)> _links = new();
    private readonly RowBuffer<EmphasisSpan> _emphasis = new();
    private readonly RowBuffer<ElementRecord> _elements = new();
    private readonly RowBuffer<AttributeRecord> _attributes = new();
    private readonly NameCache _names = new();
    private readonly List<(Emphasis Emphasis, int Start)> _openEmphasis = [];

    private BlockRecord _block;
    private bool _isBlockOpen;
    private bool _hasText;
    private bool _isSpacePending;
    private int _blockStart;
    private int _href;
    private bool _isLinkOpen;
    private int _linkStart;

    /// <summary>Begins a page.</summary>
    /// <param name="expectedLength">Rough number of characters its text will have.</param>
    public PageBuilder(int expectedLength) => _text = new TextBuffer(expectedLength);

    /// <summary>Whether a block is open, with or without text so far.</summary>
    public bool IsBlockOpen => _isBlockOpen;

    /// <summary>Whether the open block's text ends with a line break.</summary>
    public bool EndsWithLineBreak => _hasText && _text.Last == '\n';

    /// <summary>Opens a block; an open one is closed first.</summary>
    public void StartBlock(BlockKind kind, int level, BlockFlags flags, int element, int sourceLine = 0)
    {
        EndBlock();
        _block = new BlockRecord(default, kind, (byte)Math.Min(level, byte.MaxValue), flags, _links.Count, _emphasis.Count, element, sourceLine);
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
                var end = FindEndOfWords(text, i + 1);
                _text.Append(text[(i + 1)..end]);
                i = end - 1;
            }
        }
    }

    /// <summary>Where a run of visible ASCII with single spaces inside ends.</summary>
    private static int FindEndOfWords(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (IsVisibleAscii(text[index]) || (text[index] == ' ' && index + 1 < text.Length && IsVisibleAscii(text[index + 1]))))
        {
            index++;
        }

        return index;
    }

    private static bool IsVisibleAscii(char character) => character is > ' ' and < '\u007F';

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
        TrimElements();
        EndLinkSpan();
        for (var i = 0; i < _openEmphasis.Count; i++)
        {
            EndEmphasisSpan(_openEmphasis[i]);
            _openEmphasis[i] = _openEmphasis[i] with { Start = -1 };
        }

        TrimSpans(_text.Length - _blockStart);
        _blocks.Add(_block with { Range = new TextRange(_blockStart, _text.Length - _blockStart) });
        _hasText = false;
    }

    /// <summary>The text that follows is linked, until <see cref="CloseLink"/>; a link that is open ends here.</summary>
    public void OpenLink(ReadOnlySpan<char> href)
    {
        CloseLink();
        _href = _values.Add(href);
        _isLinkOpen = true;
        _linkStart = -1;
    }

    /// <summary>The open link ends here.</summary>
    public void CloseLink()
    {
        EndLinkSpan();
        _isLinkOpen = false;
    }

    /// <summary>The text that follows is emphasised, until the matching <see cref="CloseEmphasis"/>.</summary>
    public void OpenEmphasis(Emphasis emphasis) => _openEmphasis.Add((emphasis, -1));

    /// <summary>The emphasis opened last ends here.</summary>
    public void CloseEmphasis()
    {
        var last = _openEmphasis.Count - 1;
        EndEmphasisSpan(_openEmphasis[last]);
        _openEmphasis.RemoveAt(last);
    }

    /// <summary>Opens an element; its attributes follow at once.</summary>
    /// <returns>The element's index.</returns>
    public int StartElement(Tag tag, int parent)
    {
        _elements.Add(new ElementRecord(tag, parent, 0, NextBlock, 0, _text.Length, 0, _attributes.Count));
        return _elements.Count - 1;
    }

    /// <summary>Adds an attribute to the element opened last.</summary>
    public void AddAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        _attributes.Add(new AttributeRecord(_names.Get(name), _values.Add(value)));

    /// <summary>Closes an element.</summary>
    public void EndElement(int element)
    {
        ref var record = ref _elements[element];
        (record.End, record.EndBlock, record.TextEnd) = (_elements.Count, NextBlock, _text.Length);
    }

    /// <summary>Makes the page.</summary>
    public Page Build(PageFormat format, Uri? url, PageMetadata metadata, Uri? baseUrl)
    {
        EndBlock();
        var values = _values.ToRanges();
        var valueText = _values.ToString();
        var links = new LinkSpan[_links.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var (range, href) = _links[i];
            links[i] = new LinkSpan(range, valueText.AsMemory(values[href].Start, values[href].Length));
        }

        return new Page(format, url, _text.ToString(), new PageTables
        {
            Blocks = _blocks.ToArray(),
            Links = links,
            Emphasis = _emphasis.ToArray(),
            Elements = _elements.ToArray(),
            Attributes = _attributes.ToArray(),
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
        _links.Dispose();
        _emphasis.Dispose();
        _elements.Dispose();
        _attributes.Dispose();
    }

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
        if (_isLinkOpen && _linkStart < 0)
        {
            _linkStart = _text.Length;
        }

        if (_openEmphasis.Count > 0)
        {
            StartEmphasisSpans();
        }

        _text.Append(character);
    }

    /// <summary>Elements that ended in the white space just trimmed end with the text.</summary>
    private void TrimElements()
    {
        for (var i = _elements.Count - 1; i >= 0 && _elements[i].TextStart >= _blockStart; i--)
        {
            ref var element = ref _elements[i];
            (element.TextStart, element.TextEnd) = (Math.Min(element.TextStart, _text.Length), Math.Min(element.TextEnd, _text.Length));
        }
    }

    /// <summary>Spans that ended in the white space just trimmed end with the text; those of nothing else are dropped.</summary>
    private void TrimSpans(int length)
    {
        for (var i = _links.Count - 1; i >= _block.FirstLink && _links[i].Range.End > length; i--)
        {
            _links[i] = (Trim(_links[i].Range, length), _links[i].Href);
            RemoveIfEmpty(_links, i, _links[i].Range);
        }

        for (var i = _emphasis.Count - 1; i >= _block.FirstEmphasis; i--)
        {
            _emphasis[i] = _emphasis[i] with { Range = Trim(_emphasis[i].Range, length) };
            RemoveIfEmpty(_emphasis, i, _emphasis[i].Range);
        }
    }

    private static TextRange Trim(TextRange range, int length) => range with { Length = Math.Min(range.Length, length - range.Start) };

    private static void RemoveIfEmpty<T>(RowBuffer<T> spans, int index, TextRange range)
        where T : struct
    {
        if (range.Length <= 0)
        {
            spans.RemoveAt(index);
        }
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

    private void StartEmphasisSpans()
    {
        for (var i = _openEmphasis.Count - 1; i >= 0 && _openEmphasis[i].Start < 0; i--)
        {
            _openEmphasis[i] = _openEmphasis[i] with { Start = _text.Length };
        }
    }

    private void EndLinkSpan()
    {
        if (_isLinkOpen && _linkStart >= 0)
        {
            _links.Add((RangeFrom(_linkStart), _href));
        }

        _linkStart = -1;
    }

    private void EndEmphasisSpan((Emphasis Emphasis, int Start) open)
    {
        if (open.Start >= 0)
        {
            _emphasis.Add(new EmphasisSpan(RangeFrom(open.Start), open.Emphasis));
        }
    }

    private TextRange RangeFrom(int start) => new(start - _blockStart, _text.Length - start);
}
