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

    /// <summary>Begins a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="names">Takes the names of elements and attributes.</param>
    /// <param name="attributes">Takes the attributes of start tags.</param>
    public Tokenizer(SourceText source, MarkupNames names, RowBuffer<MarkupAttribute> attributes)
    {
        (_source, _html, _attributes) = (source, source.Html, attributes);
        _tags = new TagReader(source, names, attributes);
    }

    /// <summary>Where the next token begins.</summary>
    public int Position { get; private set; }

    /// <summary>Reads the next token.</summary>
    /// <param name="token">Takes it.</param>
    /// <param name="context">Where it stands.</param>
    public void Read(ref Token token, TokenContext context)
    {
        token.Kind = TokenKind.End;
        while (token.Kind == TokenKind.End && Position < _html.Length)
        {
            if (IsMarkup(Position))
            {
                ReadMarkup(ref token, context);
            }
            else
            {
                ReadText(ref token, context, FindMarkup(Position + 1));
            }
        }
    }

    /// <summary>Reads the content of an element whose tags are text, as far as its end tag.</summary>
    /// <param name="tag">The element.</param>
    public SourceRange ReadContent(Tag tag)
    {
        var start = Position;
        SkipContent(tag);
        return _source.Read(start, Position, tag is Tag.Title or Tag.Textarea ? TextKind.Escapable : TextKind.Raw);
    }

    /// <summary>Goes to the end tag of an element whose tags are text.</summary>
    /// <param name="tag">The element.</param>
    public void SkipContent(Tag tag) => Position = tag switch
    {
        Tag.Script => RawContent.FindScriptEnd(_html, Position),
        Tag.Plaintext => _html.Length,
        _ => RawContent.FindEnd(_html, Position, TagTable.NameOf(tag)),
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
        token.Text = _source.Read(Position, end, kind);
        token.Kind = token.Text.Length > 0 ? TokenKind.Text : TokenKind.End;
        Position = end;
    }

    private void ReadMarkup(ref Token token, TokenContext context)
    {
        var next = _html[Position + 1];
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
            ReadTag(ref token, TokenKind.StartTag, Position + 1);
        }
    }

    private void ReadEndTag(ref Token token)
    {
        if (char.IsAsciiLetter(_html[Position + 2]))
        {
            var count = _attributes.Count;
            ReadTag(ref token, TokenKind.EndTag, Position + 2);
            _attributes.RemoveFrom(count);
        }
        else if (_html[Position + 2] == '>')
        {
            Position += "</>".Length;
        }
        else
        {
            SkipBehind('>', ref token);
        }
    }

    /// <summary>Reads a tag. One that the page ends in says nothing.</summary>
    private void ReadTag(ref Token token, TokenKind kind, int name)
    {
        var end = _tags.Read(name, ref token);
        token.Kind = end == TagReader.NoEnd ? TokenKind.End : kind;
        Position = end == TagReader.NoEnd ? _html.Length : end;
    }

    private void ReadDeclaration(ref Token token, TokenContext context)
    {
        var rest = _html.AsSpan(Position);
        if (rest.StartsWith(CommentStart))
        {
            token.Kind = TokenKind.Comment;
            Position = FindCommentEnd(Position + CommentStart.Length);
        }
        else if (context != TokenContext.Html && rest.StartsWith(CdataStart))
        {
            ReadCdata(ref token);
        }
        else if (rest.StartsWith(DoctypeStart, StringComparison.OrdinalIgnoreCase))
        {
            var start = Position + DoctypeStart.Length;
            SkipBehind('>', ref token);
            token.Kind = TokenKind.Doctype;
            token.IsQuirky = Doctype.IsQuirky(_html.AsSpan(start..Position).TrimEnd('>'));
        }
        else
        {
            SkipBehind('>', ref token);
        }
    }

    private void ReadCdata(ref Token token)
    {
        Position += CdataStart.Length;
        var length = _html.AsSpan(Position).IndexOf("]]>", StringComparison.Ordinal);
        var end = length < 0 ? _html.Length : Position + length;
        token.Text = _source.Read(Position, end, TextKind.Raw);
        token.Kind = token.Text.Length > 0 ? TokenKind.Text : TokenKind.Comment;
        Position = length < 0 ? end : end + "]]>".Length;
    }

    /// <summary>Just behind a comment whose content begins at an index: it may end at once, and with an exclamation mark.</summary>
    private int FindCommentEnd(int start)
    {
        var content = _html.AsSpan(start);
        if (content is ['>', ..] || content.StartsWith("->"))
        {
            return start + (content[0] == '>' ? 1 : 2);
        }

        for (var index = 0; content[index..].IndexOf("--", StringComparison.Ordinal) is var dashes and >= 0; index += dashes + 1)
        {
            var behind = content[(index + dashes + 2)..];
            if (behind is ['>', ..] || behind.StartsWith("!>"))
            {
                return start + index + dashes + (behind[0] == '>' ? 3 : 4);
            }
        }

        return _html.Length;
    }

    /// <summary>Skips what counts as a comment.</summary>
    private void SkipBehind(char end, ref Token token)
    {
        token.Kind = TokenKind.Comment;
        var length = _html.AsSpan(Position).IndexOf(end);
        Position = length < 0 ? _html.Length : Position + length + 1;
    }
}
