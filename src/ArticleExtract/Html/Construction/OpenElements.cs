using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Stands on the way of the tokens from the tokenizer to the tree construction: follows what is open, counts, and has content skipped that nobody reads.</summary>
/// <remarks>AngleSharp 1.10.3 looks for templates and tables of its own types among the open elements, and finds none among ours.</remarks>
internal sealed class OpenElements
{
    private readonly List<ParsedElement> _tables = [];
    private readonly OpenTagLimit _limit = new();
    private readonly UnreadContent _unread;
    private int _templates;
    private bool _isInNoscript;
    private bool _isInSelect;
    private bool _hadSelect;

    public OpenElements(UnreadContent unread) => _unread = unread;

    /// <summary>Start tags: about as many as elements, of which the construction leaves out some and adds others.</summary>
    public int ElementCount { get; private set; }

    /// <summary>Start tags of links.</summary>
    public int LinkCount { get; private set; }

    /// <summary>Characters of all texts.</summary>
    public int TextLength { get; private set; }

    /// <summary>Whether the page has a template.</summary>
    public bool HadTemplate { get; private set; }

    /// <summary>The table that misplaced elements are put before; <see langword="null"/> outside tables.</summary>
    public ParsedElement? InnermostTable => _tables.Count > 0 ? _tables[^1] : null;

    /// <summary>A table was made.</summary>
    public void OpenTable(ParsedElement table) => _tables.Add(table);

    /// <summary>A template was made: what follows stands in it.</summary>
    public void OpenTemplate()
    {
        _templates++;
        HadTemplate = true;
    }

    /// <summary>A script, a style sheet or a drawing was made.</summary>
    public void OpenUnread(ParsedElement element) => _unread.Open(element);

    /// <summary>The innermost template has ended.</summary>
    public void CloseTemplate() => _templates--;

    /// <summary>Hands a token on, unless it begins what AngleSharp fails on or what would swallow the page.</summary>
    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        if (!_limit.Admits(ref token))
        {
            return TokenConsumptionResult.Continue;
        }

        var tag = token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag ? TagTable.Find(token.Name.Memory.Span) : Tag.Unknown;
        Follow(tag, isOpen: token.Type == HtmlTokenType.StartTag);
        Count(ref token, tag);

        if (token.Type != HtmlTokenType.StartTag || MayOpen(tag))
        {
            next(ref token);
            _unread.Skip(token.IsSelfClosing);
        }

        if (tag == Tag.Table && _tables.Count > 0 && _templates == 0 && token.Type == HtmlTokenType.EndTag)
        {
            CloseTable();
        }

        return TokenConsumptionResult.Continue;
    }

    private void Count(ref StructHtmlToken token, Tag tag)
    {
        if (token.Type == HtmlTokenType.StartTag)
        {
            ElementCount++;
            LinkCount += tag == Tag.A ? 1 : 0;
        }
        else if (token.Type == HtmlTokenType.Character)
        {
            TextLength += token.Name.Length;
        }
    }

    private void Follow(Tag tag, bool isOpen)
    {
        if (tag == Tag.Noscript)
        {
            _isInNoscript = isOpen;
        }
        else if (tag == Tag.Select)
        {
            _isInSelect = isOpen;
            _hadSelect |= isOpen;
        }
    }

    /// <summary>Whether an element can begin here.</summary>
    /// <remarks>
    /// A template may hold a row without its table, and AngleSharp fails on one. Nothing is lost: what stands in a template is not text of
    /// the page. It fails as well where tables and their parts stand in a select outside of tables, and the end of a select does not
    /// always end it; parts of tables outside of tables are ignored in any case.
    /// A frame that is not closed takes the rest of the page for its text. Browsers that run scripts read on behind the end of the <c>noscript</c>
    /// it stands in, so nobody notices that the tag managers' frame is written <c>&lt;iframe /&gt;</c>. Frames have no text of the page.
    /// </remarks>
    private bool MayOpen(Tag tag) =>
        tag == Tag.Table ? _templates == 0 && (_tables.Count > 0 || !_isInSelect)
        : tag == Tag.Iframe ? !_isInNoscript
        : !IsTablePart(tag) || (_templates == 0 && (_tables.Count > 0 || !_hadSelect));

    private static bool IsTablePart(Tag tag) =>
        tag is Tag.Caption or Tag.Colgroup or Tag.Col or Tag.Thead or Tag.Tbody or Tag.Tfoot or Tag.Tr or Tag.Th or Tag.Td;

    /// <summary>Ends the innermost table, and with it those that ended when it began: a table in a table stands in a cell, or ends the outer one.</summary>
    private void CloseTable()
    {
        if (InnermostTable is not { } closed)
        {
            return;
        }

        do
        {
            _tables.RemoveAt(_tables.Count - 1);
        }
        while (InnermostTable is { } outer && !closed.IsInside(outer));
    }
}
