using AngleSharp.Common;

namespace ArticleExtract.Html.Construction;

/// <summary>A run of text, entities decoded. Runs side by side are not joined: the block writer reads them in order anyway.</summary>
internal sealed class ParsedText : ParsedItem
{
    private readonly ReadOnlyMemory<char> _text;

    public ParsedText(StringOrMemory text) => _text = text.Memory;

    public ReadOnlySpan<char> Text => _text.Span;
}
