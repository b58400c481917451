using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Leaves out the frames of those who run no scripts.</summary>
/// <remarks>
/// A frame that is not closed takes the rest of the page for its text. Browsers that run scripts read on behind the end of the <c>noscript</c>
/// it stands in, so nobody notices that the tag managers' frame is written <c>&lt;iframe /&gt;</c>. Frames have no text of the page.
/// </remarks>
internal sealed class NoscriptFrames
{
    private bool _isInNoscript;

    /// <summary>Whether a token may go on to the tree construction.</summary>
    public bool Admits(in Token token)
    {
        if (token.Kind is TokenKind.StartTag or TokenKind.EndTag && token.Tag == Tag.Noscript)
        {
            _isInNoscript = token.Kind == TokenKind.StartTag;
        }

        return !(_isInNoscript && token.Kind == TokenKind.StartTag && token.Tag == Tag.Iframe);
    }
}
