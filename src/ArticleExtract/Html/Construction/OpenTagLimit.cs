using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Leaves out the tags of elements that would be open by the thousand.</summary>
/// <remarks>
/// Tree construction walks over the open elements for many a tag (HTML standard, "has an element in button scope"): on a page that opens and never
/// closes, work grew with the square of its length. The text between the tags that are left out stays. No page in the corpora comes near the limit.
/// </remarks>
internal sealed class OpenTagLimit
{
    /// <summary>Elements that may be open on any page: twice the depth that a tree may have in browsers, and walked over in a microsecond.</summary>
    private const int MinOpen = 1024;

    private readonly int _maxOpen;
    private int _leftOut;

    /// <summary>Begins a page.</summary>
    /// <param name="maxDepth">How deep a tree is to be kept.</param>
    public OpenTagLimit(int maxDepth) => _maxOpen = Math.Max(MinOpen, maxDepth > int.MaxValue / 2 ? int.MaxValue : maxDepth * 2);

    /// <summary>Whether a token may go on to the tree construction.</summary>
    /// <param name="token">The token.</param>
    /// <param name="openCount">How many elements are open.</param>
    public bool Admits(in Token token, int openCount)
    {
        if (openCount < _maxOpen / 2)
        {
            _leftOut = 0;
            return true;
        }

        return token.Kind switch
        {
            TokenKind.StartTag => !EndsByTag(token.Tag) || Open(openCount),
            TokenKind.EndTag => !EndsByTag(token.Tag) || Close(),
            _ => true,
        };
    }

    private bool Open(int openCount)
    {
        var isAdmitted = openCount < _maxOpen;
        _leftOut += isAdmitted ? 0 : 1;
        return isAdmitted;
    }

    /// <summary>The innermost elements are those that were left out, so their ends come first.</summary>
    private bool Close()
    {
        var isAdmitted = _leftOut == 0;
        _leftOut -= isAdmitted ? 0 : 1;
        return isAdmitted;
    }

    /// <summary>
    /// Whether an element stays open until its end tag: it is not void, no other start tag ends it, and the tokenizer does not read on to its end by
    /// itself, as with scripts, whose tags have to stay.
    /// </summary>
    private static bool EndsByTag(Tag tag) => tag is not (
        Tag.Area or Tag.Base or Tag.Basefont or Tag.Br or Tag.Col or Tag.Embed or Tag.Frame or Tag.Hr or Tag.Img or Tag.Input or Tag.Link or Tag.Meta
        or Tag.Param or Tag.Source or Tag.Track or Tag.Wbr or Tag.Html or Tag.Head or Tag.Body or Tag.P or Tag.Li or Tag.Dt or Tag.Dd or Tag.Option
        or Tag.Caption or Tag.Colgroup or Tag.Thead or Tag.Tbody or Tag.Tfoot or Tag.Tr or Tag.Th or Tag.Td
        or Tag.Script or Tag.Style or Tag.Title or Tag.Textarea or Tag.Xmp or Tag.Iframe or Tag.Noembed or Tag.Noframes
        or Tag.Plaintext or Tag.Bgsound or Tag.Keygen);
}
