using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Training;

/// <summary>Collects the tokens of a page's blocks. Blocks of the same element share theirs.</summary>
internal sealed class PageTokens
{
    private readonly PageMeasures _page;
    private readonly Dictionary<int, int[]> _elements = new() { [PageElement.NoElement] = [] };
    private readonly List<int> _tokens = [];

    public PageTokens(PageMeasures page) => _page = page;

    /// <summary>The tokens of a block.</summary>
    public RowTokens Of(int block) => new(OfElement(_page.Page.Record(block).Element), OfOwnWords(block), OfHeading(_page.LabelOf(block)));

    private int[] OfElement(int element)
    {
        if (!_elements.TryGetValue(element, out var tokens))
        {
            _tokens.Clear();
            for (var i = element; i != PageElement.NoElement; i = _page.Page.ElementRecord(i).Parent)
            {
                TokenReader.ReadElement(_page.Annotations, i, _tokens);
            }

            tokens = [.. _tokens];
            _elements[element] = tokens;
        }

        return tokens;
    }

    /// <summary>The tokens of a block's words.</summary>
    public int[] OfWords(int block)
    {
        Span<int> tokens = stackalloc int[WordFeatures.MaxTokens];
        return tokens[..WordFeatures.ReadTokens(_page, block, tokens)].ToArray();
    }

    private int[] OfOwnWords(int block)
    {
        _tokens.Clear();
        TokenScores.ReadOwnWords(_page, block, _tokens);
        return [.. _tokens];
    }

    private int[] OfHeading(int heading)
    {
        _tokens.Clear();
        if (heading >= 0)
        {
            TokenScores.ReadHeading(_page, heading, _tokens);
        }

        return [.. _tokens];
    }
}
