using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Walks the parsed tree once, in order and without recursion, and writes its blocks and elements.</summary>
internal sealed class BlockWriter
{
    private readonly PageBuilder _page;
    private readonly HeadReader _head;
    private readonly List<OpenItem> _open = [];
    private bool _isBehindInline;

    public BlockWriter(PageBuilder page, HeadReader head)
    {
        _page = page;
        _head = head;
    }

    /// <summary>Writes everything below the root; what is not text goes to the head reader.</summary>
    public void Write(MarkupElement root)
    {
        _head.Read(root);
        Enter(root);
        var next = root.FirstChild;
        while (true)
        {
            if (next.Exists)
            {
                next = WriteItem(next);
                continue;
            }

            var ended = _open[^1];
            Leave(ended);
            if (_open.Count == 0)
            {
                return;
            }

            next = ended.Source.Next;
        }
    }

    /// <summary>Writes an item, or the start of an element.</summary>
    /// <returns>What follows: the first one in it, or the one behind it.</returns>
    private MarkupElement WriteItem(MarkupElement item)
    {
        if (!item.IsElement)
        {
            WriteText(item.Text, _open[^1]);
            return item.Next;
        }

        _head.Read(item);
        if (ElementRules.IsSkipped(item.Tag))
        {
            return item.Next;
        }

        Enter(item);
        return item.FirstChild;
    }

    private void Enter(MarkupElement element)
    {
        var outer = _open.Count > 0 ? _open[^1] : OpenItem.Outside;
        var index = _page.StartElement(element.Tag, outer.Index);
        var isHidden = ElementAttributes.CopyTo(_page, element) || ElementAttributes.IsHiddenByName(element);
        var flags = outer.Flags | (isHidden ? BlockFlags.Hidden : BlockFlags.None);
        if (ElementRules.IsBlock(element.Tag) && !(element.Tag == Tag.Unknown && element.IsForeign))
        {
            _page.EndBlock();
            var (kind, level) = ElementRules.KindInside(element.Tag, outer.Kind, outer.Level);
            _open.Add(new OpenItem(element, index, index, kind, level, flags, outer.IsPreformatted || ElementRules.IsPreformatted(element.Tag)));
            return;
        }

        if (flags != outer.Flags)
        {
            // Hidden text in the middle of a line is not part of the line.
            _page.EndBlock();
        }

        EnterInline(element);
        _open.Add(outer with { Source = element, Index = index, Flags = flags });
    }

    private void EnterInline(MarkupElement element)
    {
        switch (element.Tag)
        {
            case Tag.Br or Tag.Wbr:
                WriteBreak(element.Tag);
                break;
            case Tag.A:
                SeparateFromPrevious();
                if (element.TryFind("href", out var href))
                {
                    _page.OpenLink(href);
                }

                break;
            case Tag.Span:
                SeparateFromPrevious();
                break;
            default:
                if (ElementRules.EmphasisOf(element.Tag) is { } emphasis)
                {
                    _page.OpenEmphasis(emphasis);
                }

                break;
        }
    }

    private void Leave(OpenItem element)
    {
        var tag = element.Source.Tag;
        var outer = _open.Count > 1 ? _open[^2] : OpenItem.Outside;
        if (element.Block == element.Index || element.Flags != outer.Flags)
        {
            _page.EndBlock();
        }

        if (tag == Tag.A)
        {
            _page.CloseLink();
        }
        else if (element.Block != element.Index && ElementRules.EmphasisOf(tag) is not null)
        {
            _page.CloseEmphasis();
        }

        _isBehindInline = tag is Tag.A or Tag.Span;
        _page.EndElement(element.Index);
        _open.RemoveAt(_open.Count - 1);
    }

    private void WriteText(ReadOnlySpan<char> text, in OpenItem inside)
    {
        if (!_page.IsBlockOpen)
        {
            if (text.IsWhiteSpace())
            {
                return;
            }

            _page.StartBlock(inside.Kind, inside.Level, inside.Flags, inside.Block);
        }

        _isBehindInline = false;
        if (inside.IsPreformatted)
        {
            _page.AppendPreformatted(text);
        }
        else
        {
            _page.AppendCollapsed(text);
        }
    }

    /// <summary>One <c>br</c> breaks the line, two in a row end the paragraph; a <c>wbr</c> does nothing.</summary>
    private void WriteBreak(Tag tag)
    {
        if (tag == Tag.Wbr)
        {
            return;
        }

        if (_page.EndsWithLineBreak)
        {
            _page.EndBlock();
        }
        else
        {
            _page.AppendLineBreak();
        }
    }

    /// <summary>Links and spans side by side are set apart by style sheets more often than they form one word.</summary>
    private void SeparateFromPrevious()
    {
        if (_isBehindInline)
        {
            _page.AppendCollapsed(" ");
        }
    }

    /// <summary>An element whose end is still to come, with the block its text goes to.</summary>
    private readonly record struct OpenItem(
        MarkupElement Source, int Index, int Block, BlockKind Kind, int Level, BlockFlags Flags, bool IsPreformatted)
    {
        public static readonly OpenItem Outside =
            new(default, PageElement.NoElement, PageElement.NoElement, BlockKind.Paragraph, 0, BlockFlags.None, false);
    }
}
