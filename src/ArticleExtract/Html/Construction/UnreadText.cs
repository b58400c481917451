using AngleSharp.Text;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Leads the tokenizer past the text of scripts and style sheets, which nobody reads: a third of the characters of most pages.</summary>
internal sealed class UnreadText
{
    private readonly string _html;
    private readonly TextSource _source;
    private ParsedElement? _opened;

    /// <summary>Begins a page.</summary>
    /// <param name="html">Its markup.</param>
    /// <param name="source">The same, as the tokenizer reads it.</param>
    public UnreadText(string html, TextSource source) => (_html, _source) = (html, source);

    /// <summary>A script or a style sheet of HTML was made from the tag that is passed on; its attributes are not set yet.</summary>
    public void Open(ParsedElement element) => _opened = element;

    /// <summary>The tag that was passed on has been read. What is next is the text of the element it opened, if it did.</summary>
    public void Skip()
    {
        if (_opened is not { } element)
        {
            return;
        }

        _opened = null;
        if (!ElementAttributes.IsJsonLd(element) && FindEnd(TagTable.NameOf(element.Tag)) is var end and >= 0)
        {
            _source.Index = end;
        }
    }

    /// <summary>Where the end tag begins; -1 where there is none, or where something stands before it that can make it a part of the script.</summary>
    /// <remarks>That is the beginning of a comment (HTML standard, "script data escape start"). The tokenizer finds the end of such a script.</remarks>
    private int FindEnd(string name)
    {
        for (var index = _source.Index; index < _html.Length; index++)
        {
            var next = _html.AsSpan(index).IndexOf('<');
            if (next < 0)
            {
                break;
            }

            index += next;
            var behind = _html.AsSpan(index + 1);
            if (behind is ['!', ..])
            {
                break;
            }

            if (behind is ['/', ..] && IsName(behind[1..], name))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsName(ReadOnlySpan<char> text, string name) =>
        text.Length > name.Length && EndsName(text[name.Length]) && text.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static bool EndsName(char character) => character is '>' or '/' or ' ' or '\t' or '\n' or '\f' or '\r';
}
