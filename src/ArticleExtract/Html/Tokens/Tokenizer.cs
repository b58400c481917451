using ArticleExtract.Pages;

namespace ArticleExtract.Html.Tokens;

/// <summary>Takes markup apart into tags and texts (HTML standard, "tokenization").</summary>
internal sealed class Tokenizer
{
    private const string CommentStart = "<!--";
    private const string CdataStart = "<![CDATA[";
    private const string DoctypeStart = "<!DOCTYPE";

    private readonly SourceText _source;
    private readonly string _html;
    private readonly TagReader _tags;
    private readonly RowBuffer<MarkupAttribute> _attributes;
    private readonly RawContent _content;

    /// <summary>Where the next token begins.</summary>
    private int _position;

    /// <summary>Begins a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="names">Takes the names of elements and attributes.</param>
    /// <param name="attributes">Takes the attributes of start tags.</param>
    public Tokenizer(SourceText source, MarkupNames names, RowBuffer<MarkupAttribute> attributes)
    {
        (_source, _html, _attributes) = (source, source.Html, attributes);
        _tags = new TagReader(source, names, attributes);
        _content = new RawContent(source.Html);
    }

    /// <summary>Reads the next token.</summary>
    /// <param name="token">Takes it.</param>
    /// <param name="context">Where it stands.</param>
    public void Read(ref Token token, TokenContext context)
    {
        token.Kind = TokenKind.End;
        while (token.Kind == TokenKind.End && _position < _html.Length)
        {
            if (IsMarkup(_position))
            {
                ReadMarkup(ref token, context);
            }
            else
            {
                ReadText(ref token, context, FindMarkup(_position + 1));
            }
        }
    }

    /// <summary>Reads the content of an element whose tags are text, as far as its end tag.</summary>
    /// <param name="tag">The element.</param>
    public SourceRange ReadContent(Tag tag)
    {
        var start = _position;
        SkipContent(tag);
        return _source.Read(start, _position, tag is Tag.Title or Tag.Textarea ? TextKind.Escapable : TextKind.Raw);
    }

    /// <summary>Goes to the end tag of an element whose tags are text.</summary>
    /// <param name="tag">The element.</param>
    public void SkipContent(Tag tag) => _position = tag switch
    {
        Tag.Script => _content.FindScriptEnd(_position),
        Tag.Plaintext => _html.Length,
        _ => _content.FindEnd(_position, TagTable.NameOf(tag)),
    };

    /// <summary>Skips the end tag of an element whose content was read or skipped, if the page does not end before.</summary>
    public void SkipTag()
    {
        var endTag = default(Token);
        Read(ref endTag, TokenContext.Html);
    }

    /// <summary>Where the next markup begins; the end of the page where there is none.</summary>
    private int FindMarkup(int start)
    {
        var index = start;
        while (_html.AsSpan(index).IndexOf('<') is var next and >= 0)
        {
            index += next;
            if (IsMarkup(index))
            {
                return index;
            }

            index++;
        }

        return _html.Length;
    }

    private bool IsMarkup(int index) =>
        _html[index] == '<' && index + 1 < _html.Length && _html[index + 1] is var next
        && (char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && index + 2 < _html.Length));

    private void ReadText(ref Token token, TokenContext context, int end)
    {
        var kind = context == TokenContext.Foreign ? TextKind.Escapable : TextKind.Html;
        token.Text = _source.Read(_position, end, kind);
        token.Kind = token.Text.Length > 0 ? TokenKind.Text : TokenKind.End;
        _position = end;
    }

    private void ReadMarkup(ref Token token, TokenContext context)
    {
        var next = _html[_position + 1];
        if (next == '/')
        {
            ReadEndTag(ref token);
        }
        else if (next is '!' or '?')
        {
            ReadDeclaration(ref token, context);
        }
        else
        {
            ReadTag(ref token, TokenKind.StartTag, _position + 1);
        }
    }

    private void ReadEndTag(ref Token token)
    {
        if (char.IsAsciiLetter(_html[_position + 2]))
        {
            var count = _attributes.Count;
            ReadTag(ref token, TokenKind.EndTag, _position + 2);
            _attributes.RemoveFrom(count);
        }
        else if (_html[_position + 2] == '>')
        {
            _position += "</>".Length;
        }
        else
        {
            SkipBogusComment(ref token);
        }
    }

    /// <summary>Reads a tag. One that the page ends in says nothing.</summary>
    private void ReadTag(ref Token token, TokenKind kind, int name)
    {
        var end = _tags.Read(name, ref token);
        token.Kind = end == TagReader.NoEnd ? TokenKind.End : kind;
        _position = end == TagReader.NoEnd ? _html.Length : end;
    }

    private void ReadDeclaration(ref Token token, TokenContext context)
    {
        var rest = _html.AsSpan(_position);
        if (rest.StartsWith(CommentStart))
        {
            token.Kind = TokenKind.Comment;
            _position = Comments.FindEnd(_html, _position + CommentStart.Length);
        }
        else if (context != TokenContext.Html && rest.StartsWith(CdataStart))
        {
            ReadCdata(ref token);
        }
        else if (rest.StartsWith(DoctypeStart, StringComparison.OrdinalIgnoreCase))
        {
            var start = _position + DoctypeStart.Length;
            SkipBogusComment(ref token);
            token.Kind = TokenKind.Doctype;
            token.IsQuirky = Doctype.IsQuirky(_html.AsSpan(start.._position).TrimEnd('>'));
        }
        else
        {
            SkipBogusComment(ref token);
        }
    }

    private void ReadCdata(ref Token token)
    {
        _position += CdataStart.Length;
        var length = _html.AsSpan(_position).IndexOf("]]>", StringComparison.Ordinal);
        var end = length < 0 ? _html.Length : _position + length;
        token.Text = _source.Read(_position, end, TextKind.Raw);
        token.Kind = token.Text.Length > 0 ? TokenKind.Text : TokenKind.Comment;
        _position = length < 0 ? end : end + "]]>".Length;
    }

    /// <summary>Skips what counts as a comment, to the next bracket.</summary>
    private void SkipBogusComment(ref Token token)
    {
        token.Kind = TokenKind.Comment;
        var length = _html.AsSpan(_position).IndexOf('>');
        _position = length < 0 ? _html.Length : _position + length + 1;
    }
}
