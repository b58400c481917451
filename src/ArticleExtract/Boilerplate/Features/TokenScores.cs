using System.Runtime.InteropServices;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The weights of the tokens of a page, added up: along the elements around a block, over its own words and those of its heading.</summary>
/// <remarks>Words are read when they are asked for: blocks that have a role already are not asked about. Rents its memory: dispose it.</remarks>
internal sealed class TokenScores : IDisposable
{
    /// <summary>Longer texts are told by other features; most of their words only tell what they are about.</summary>
    private const int MaxLabelWords = 8;

    /// <summary>Words by which a longer text may say what it is, such as a reference to another story.</summary>
    private const int OpeningWords = 3;

    private const int NotRead = int.MinValue;

    private readonly PageMeasures _page;
    private readonly TokenWeights _weights;
    private readonly List<int> _tokens = [];
    private readonly float[] _elements;
    private (int Block, float Sum) _heading = (-1, 0);

    public TokenScores(PageMeasures page, TokenWeights weights)
    {
        _page = page;
        _weights = weights;
        _elements = RentedArrays.Rent<float>(page.Page.ElementCount);
        SumElements(page.Annotations);
    }

    /// <summary>All evidence of the names of the elements around a block.</summary>
    public float OfElements(int element) => _elements[element];

    /// <summary>The evidence of a block's own words.</summary>
    public float OfOwnWords(int block)
    {
        _tokens.Clear();
        ReadOwnWords(_page, block, _tokens);
        return _weights.Sum(CollectionsMarshal.AsSpan(_tokens));
    }

    /// <summary>The evidence of the heading before a block. Blocks one behind the other share it, so the last one is kept.</summary>
    public float OfHeading(int block)
    {
        var heading = _page.LabelOf(block);
        if (heading != _heading.Block)
        {
            _heading = (heading, SumHeading(heading));
        }

        return _heading.Sum;
    }

    /// <summary>Adds the tokens of a block's own words: all of a short text, the first ones of a longer one.</summary>
    public static void ReadOwnWords(PageMeasures page, int block, List<int> tokens)
    {
        var words = page.Words(block);
        var isShort = words.Length <= MaxLabelWords;
        TokenReader.ReadWords(
            page.Page.Text, isShort ? words : words[..OpeningWords], isShort ? TokenKind.OwnWord : TokenKind.OpeningWord, tokens);
    }

    /// <summary>Adds the tokens of a heading.</summary>
    public static void ReadHeading(PageMeasures page, int heading, List<int> tokens)
    {
        var words = page.Words(heading);
        TokenReader.ReadWords(page.Page.Text, words[..Math.Min(words.Length, MaxLabelWords)], TokenKind.HeadingWord, tokens);
    }

    public void Dispose() => RentedArrays.Return(_elements);

    /// <summary>Adds up the names of all elements. Classes recur, so each is read once.</summary>
    private void SumElements(PageAnnotations annotations)
    {
        var page = annotations.Page;
        var classSteps = RentedArrays.Rent<int>(page.ValueCount);
        classSteps.AsSpan(0, page.ValueCount).Fill(NotRead);
        for (var i = 0; i < page.ElementCount; i++)
        {
            var steps = 0;
            foreach (ref readonly var attribute in page.AttributesOf(i))
            {
                steps += attribute.Name is "class"
                    ? SumClass(annotations, attribute, ref classSteps[attribute.Value])
                    : SumAttribute(annotations, attribute);
            }

            var parent = page.ElementRecord(i).Parent;
            _elements[i] = (steps * TokenWeights.Step) + (parent == PageElement.NoElement ? 0 : _elements[parent]);
        }

        RentedArrays.Return(classSteps);
    }

    private int SumClass(PageAnnotations annotations, in AttributeRecord attribute, ref int known)
    {
        known = known == NotRead ? SumAttribute(annotations, attribute) : known;
        return known;
    }

    private int SumAttribute(PageAnnotations annotations, in AttributeRecord attribute)
    {
        _tokens.Clear();
        TokenReader.ReadAttribute(annotations, attribute, _tokens);
        return _weights.SumSteps(CollectionsMarshal.AsSpan(_tokens));
    }

    private float SumHeading(int heading)
    {
        _tokens.Clear();
        if (heading >= 0)
        {
            ReadHeading(_page, heading, _tokens);
        }

        return _weights.Sum(CollectionsMarshal.AsSpan(_tokens));
    }
}
