using System.Buffers;
using System.Runtime.InteropServices;
using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The weights of the tokens of a page, added up: along the elements around a block, over its own words and those of its heading.</summary>
internal sealed class TokenScores : IDisposable
{
    /// <summary>Longer texts are told by other features; most of their words only tell what they are about.</summary>
    private const int MaxLabelWords = 8;

    /// <summary>Words by which a longer text may say what it is, such as a reference to another story.</summary>
    private const int OpeningWords = 3;

    private readonly float[] _elements;
    private readonly float[] _headings;
    private readonly float[] _ownWords;

    public TokenScores(PageMeasures page, TokenWeights weights)
    {
        _elements = ArrayPool<float>.Shared.Rent(page.Page.ElementCount);
        _headings = ArrayPool<float>.Shared.Rent(page.BlockCount);
        _ownWords = ArrayPool<float>.Shared.Rent(page.BlockCount);
        var tokens = new List<ushort>();
        for (var i = 0; i < page.Page.ElementCount; i++)
        {
            tokens.Clear();
            TokenReader.ReadElement(page.Page, i, tokens);
            var parent = page.Page.ElementRecord(i).Parent;
            _elements[i] = weights.Sum(CollectionsMarshal.AsSpan(tokens)) + (parent == PageElement.NoElement ? 0 : _elements[parent]);
        }

        for (var i = 0; i < page.BlockCount; i++)
        {
            tokens.Clear();
            ReadOwnWords(page, i, tokens);
            _ownWords[i] = weights.Sum(CollectionsMarshal.AsSpan(tokens));
            var heading = page.LabelOf(i);
            _headings[i] = heading < 0 ? 0 : heading == page.LabelOf(i - 1) ? _headings[i - 1] : SumHeading(page, heading, weights, tokens);
        }
    }

    /// <summary>All evidence of the names of the elements around a block.</summary>
    public float OfElements(int element) => _elements[element];

    /// <summary>The evidence of a block's own words.</summary>
    public float OfOwnWords(int block) => _ownWords[block];

    /// <summary>The evidence of the heading before a block.</summary>
    public float OfHeading(int block) => _headings[block];

    /// <summary>Adds the tokens of a block's own words: all of a short text, the first ones of a longer one.</summary>
    public static void ReadOwnWords(PageMeasures page, int block, List<ushort> tokens)
    {
        var isShort = page.Of(block).Words <= MaxLabelWords;
        TokenReader.ReadWords(page.Page.Blocks[block].Text, isShort ? MaxLabelWords : OpeningWords, isShort ? TokenKind.OwnWord : TokenKind.OpeningWord, tokens);
    }

    /// <summary>Adds the tokens of a heading.</summary>
    public static void ReadHeading(PageMeasures page, int heading, List<ushort> tokens) =>
        TokenReader.ReadWords(page.Page.Blocks[heading].Text, MaxLabelWords, TokenKind.HeadingWord, tokens);

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_elements);
        ArrayPool<float>.Shared.Return(_headings);
        ArrayPool<float>.Shared.Return(_ownWords);
    }

    private static float SumHeading(PageMeasures page, int heading, TokenWeights weights, List<ushort> tokens)
    {
        tokens.Clear();
        ReadHeading(page, heading, tokens);
        return weights.Sum(CollectionsMarshal.AsSpan(tokens));
    }
}
