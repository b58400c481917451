using System.Buffers;
using ArticleExtract.Text;

namespace ArticleExtract.Html.Tokens;

/// <summary>The markup of a page, and beside it the texts that read otherwise than they are written: most are read where they stand. Rents its memory: dispose it.</summary>
internal sealed class SourceText : IDisposable
{
    /// <summary>Characters that may read otherwise than they are written. Few pages have the character zero, which is dearer to look for.</summary>
    private static readonly SearchValues<char> Rewritten = SearchValues.Create("&\r");

    private static readonly SearchValues<char> RewrittenWithZero = SearchValues.Create("&\r\0");

    private readonly TextBuffer _decoded = new(0);
    private readonly SearchValues<char> _rewritten;

    /// <summary>Begins a page.</summary>
    public SourceText(string html)
    {
        Html = html;
        _rewritten = html.Contains('\0', StringComparison.Ordinal) ? RewrittenWithZero : Rewritten;
    }

    /// <summary>The markup.</summary>
    public string Html { get; }

    /// <summary>The characters of a stretch, until something is decoded.</summary>
    public ReadOnlySpan<char> Of(SourceRange range) =>
        range.Start >= 0 ? Html.AsSpan(range.Start, range.Length) : _decoded.Written.Slice(~range.Start, range.Length);

    /// <summary>Reads a stretch of the markup as text: references are decoded and line ends made one line feed.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="kind">Where it stands.</param>
    public SourceRange Read(int start, int end, TextKind kind)
    {
        var text = Html.AsSpan(start, end - start);
        var first = text.IndexOfAny(_rewritten);
        return first < 0 ? new SourceRange(start, text.Length) : Decode(text, first, kind);
    }

    /// <inheritdoc/>
    public void Dispose() => _decoded.Dispose();

    private SourceRange Decode(ReadOnlySpan<char> text, int first, TextKind kind)
    {
        var start = _decoded.Length;
        var index = 0;
        for (var next = first; next >= 0; next = text[index..].IndexOfAny(_rewritten))
        {
            _decoded.Append(text.Slice(index, next));
            index += next;
            index += Append(text[index..], kind);
        }

        _decoded.Append(text[index..]);
        return new SourceRange(~start, _decoded.Length - start);
    }

    /// <summary>Appends what the character that a text begins with stands for.</summary>
    /// <returns>How many characters were read.</returns>
    private int Append(ReadOnlySpan<char> text, TextKind kind)
    {
        switch (text[0])
        {
            case '&' when kind != TextKind.Raw:
                return CharacterReferences.Append(text, kind, _decoded);
            case '&':
                _decoded.Append('&');
                return 1;
            case '\r':
                _decoded.Append('\n');
                return text is [_, '\n', ..] ? 2 : 1;
            default:
                _decoded.Append(kind == TextKind.Html ? [] : [CharacterReferences.Replacement]);
                return 1;
        }
    }
}
