using AngleSharp.Text;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Leads the tokenizer past scripts, style sheets and plain drawings, which nobody reads.</summary>
/// <remarks>They are half of the characters of wcxb-dev, a sixth of those of its median page.</remarks>
internal sealed class UnreadContent
{
    private const int NotFound = -1;

    private readonly string _html;
    private readonly TextSource _source;
    private ParsedElement? _opened;

    /// <summary>Begins a page.</summary>
    /// <param name="html">Its markup.</param>
    /// <param name="source">The same, as the tokenizer reads it.</param>
    public UnreadContent(string html, TextSource source) => (_html, _source) = (html, source);

    /// <summary>A script, a style sheet or a drawing was made from the tag that is passed on; its attributes are not set yet.</summary>
    public void Open(ParsedElement element) => _opened = element;

    /// <summary>A tag has been read. What comes next is the content of the element it opened, if it did.</summary>
    /// <param name="isSelfClosing">Whether its slash ends the element, if that is a drawing.</param>
    public void Skip(bool isSelfClosing)
    {
        if (_opened is not { } element)
        {
            return;
        }

        _opened = null;
        var end = element.Tag == Tag.Svg ? (isSelfClosing ? NotFound : Drawings.FindEnd(_html, _source.Index))
            : ElementAttributes.IsJsonLd(element) ? NotFound
            : FindEnd(TagTable.NameOf(element.Tag));
        if (end != NotFound)
        {
            _source.Index = end;
        }
    }

    /// <summary>Where the end tag begins; -1 where there is none, or where something stands before it that can make it a part of the script.</summary>
    /// <remarks>That is the beginning of a comment (HTML standard, "script data escape start"). The tokenizer finds the end of such a script.</remarks>
    private int FindEnd(string name)
    {
        for (var tag = TagNames.FindNext(_html, _source.Index); tag >= 0; tag = TagNames.FindNext(_html, tag + 1))
        {
            var behind = _html.AsSpan(tag + 1);
            if (behind is ['!', ..])
            {
                break;
            }

            if (behind is ['/', ..] && IsName(behind[1..], name))
            {
                return tag;
            }
        }

        return NotFound;
    }

    private static bool IsName(ReadOnlySpan<char> text, string name) =>
        text.Length > name.Length && TagNames.Ends(text[name.Length]) && text.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
