using System.Runtime.InteropServices;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>The weights of the tokens of a page, added up: along the elements around a block, over its own words and those of its heading.</summary>
internal sealed class TokenScores : IDisposable
{
    /// <summary>Longer texts are told by other features; most of their words only tell what they are about.</summary>
    private const int MaxLabelWords = 8;

    /// <summary>Words by which a longer text may say what it is, such as a reference to another story.</summary>
    private const int OpeningWords = 3;

    private const int NotRead = int.MinValue;

    private readonly TokenWeights _weights;
    private readonly List<int> _tokens = [];
    private readonly float[] _elements;
    private readonly float[] _headings;
    private readonly float[] _ownWords;

    public TokenScores(PageMeasures page, TokenWeights weights)
    {
        _weights = weights;
        _elements = RentedArrays.Rent<float>(page.Page.ElementCount);
        _headings = RentedArrays.Rent<float>(page.BlockCount);
        _ownWords = RentedArrays.Rent<float>(page.BlockCount);
        SumElements(page.Annotations);
        for (var i = 0; i < page.BlockCount; i++)
        {
            _tokens.Clear();
            ReadOwnWords(page, i, _tokens);
            _ownWords[i] = weights.Sum(CollectionsMarshal.AsSpan(_tokens));
            var heading = page.LabelOf(i);
            _headings[i] = heading < 0 ? 0 : heading == page.LabelOf(i - 1) ? _headings[i - 1] : SumHeading(page, heading);
        }
    }

    /// <summary>All evidence of the names of the elements around a block.</summary>
    public float OfElements(int element) => _elements[element];

    /// <summary>The evidence of a block's own words.</summary>
    public float OfOwnWords(int block) => _ownWords[block];

    /// <summary>The evidence of the heading before a block.</summary>
    public float OfHeading(int block) => _headings[block];

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

    public void Dispose()
    {
        RentedArrays.Return(_elements);
        RentedArrays.Return(_headings);
        RentedArrays.Return(_ownWords);
    }

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

    private float SumHeading(PageMeasures page, int heading)
    {
        _tokens.Clear();
        ReadHeading(page, heading, _tokens);
        return _weights.Sum(CollectionsMarshal.AsSpan(_tokens));
    }
}
