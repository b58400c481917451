using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>What the density rules know of a page's blocks, beside what stands in the blocks themselves.</summary>
internal sealed class PageEvidence
{
    /// <summary>Words from which a sentence is running text. Measured on wcxb-dev: 5 beats 7 and 10.</summary>
    private const int SentenceWords = 5;

    /// <summary>Words from which text is running text without an end mark. Measured: 12 beats 15 and 25.</summary>
    private const int OpenWords = 12;

    /// <summary>The same where it may be a headline that leads elsewhere: where links are unknown, and for linked sentences.</summary>
    private const int LongWords = 20;

    /// <summary>Blocks on either side that are a block's surroundings.</summary>
    private const int Surroundings = 8;

    /// <summary>Share of running text from which hiding says nothing: a script shows it. Half is most; 0.15 to 0.5 differ by 0.001 on wcxb-dev.</summary>
    private const double MuchHidden = 0.5;

    /// <summary>Share of prose in comments from which they are what the page is about: a shared link, a question.</summary>
    private const double MostlyComments = 0.9;

    private readonly PageAnnotations _annotations;
    private readonly TextEvidence _texts;
    private readonly int[] _words;
    private readonly int[] _prose;
    private readonly bool[] _excluded;
    private readonly Sections _sections;
    private readonly int _nextArticle;
    private readonly bool _isMuchHidden;
    private bool? _isDiscussion;

    /// <summary>Reads what the rules need of a page.</summary>
    /// <param name="annotations">The page, and what earlier strategies found out about it.</param>
    /// <param name="texts">What the texts of its blocks say by themselves.</param>
    public PageEvidence(PageAnnotations annotations, TextEvidence texts)
    {
        _annotations = annotations;
        _texts = texts;
        var count = annotations.Page.Blocks.Count;
        _words = new int[count + 1];
        _prose = new int[count + 1];
        _excluded = new bool[count];
        _isMuchHidden = ShareHidden() >= MuchHidden;
        for (var i = 0; i < count; i++)
        {
            _words[i + 1] = _words[i] + Measures(i).Words;
            _prose[i + 1] = _prose[i] + (IsProse(i) ? Measures(i).Words : 0);
        }

        _sections = new Sections(annotations, _prose);
        _nextArticle = NextArticles.FindStart(annotations);
    }

    /// <summary>Number of blocks.</summary>
    public int Count => _excluded.Length;

    /// <summary>Whether the page says that it is an article.</summary>
    public bool IsArticle => _annotations.PageType == PageType.Article;

    /// <summary>Whether the page says that it is a product.</summary>
    public bool IsProduct => _annotations.PageType == PageType.Product;

    /// <summary>Whether nearly all of the page's running text stands in sections of comments.</summary>
    public bool IsDiscussion => _isDiscussion ??= ShareInComments() >= MostlyComments;

    /// <summary>A block by its index.</summary>
    public TextBlock this[int block] => _annotations.Page.Blocks[block];

    /// <summary>The measures of a block.</summary>
    public BlockMeasures Measures(int block) => _annotations.Measures[block];

    /// <summary>The role a block has by the section it lies in; unassigned when its place says nothing.</summary>
    public BlockRole SectionOf(int block) => _sections.RoleOf(this[block]);

    /// <summary>Whether a block belongs to another article, which follows behind the page's own.</summary>
    public bool IsInNextArticle(int block) => block >= _nextArticle;

    /// <summary>Whether a reader never sees a block: it is hidden, and hiding is not what the page does with much of its text until a script shows it.</summary>
    public bool IsOutOfSight(int block) => !_isMuchHidden && this[block].IsHidden;

    /// <inheritdoc cref="TextEvidence.FurnitureShare"/>
    public double FurnitureShare(int block) => _texts.FurnitureShare(block);

    /// <inheritdoc cref="TextEvidence.IsRepeated"/>
    public bool IsRepeated(int block) => _texts.IsRepeated(block);

    /// <summary>Whether a rule has taken the block out of the body.</summary>
    public bool IsExcluded(int block) => _excluded[block];

    /// <summary>Marks a block that a rule has taken out of the body.</summary>
    public void MarkExcluded(int block) => _excluded[block] = true;

    /// <summary>Whether a block is running text, as far as its length, end mark and links tell.</summary>
    public bool IsRunningText(int block)
    {
        var measures = Measures(block);
        return measures.LinkDensity > BlockRules.MaxLinkDensity
            ? measures is { Words: >= LongWords, EndsSentence: true }
            : measures.Words >= (measures.EndsSentence ? SentenceWords : measures.LinkDensity is null ? LongWords : OpenWords);
    }

    /// <summary>Whether a block is running text that may be part of a body.</summary>
    public bool IsProse(int block) =>
        _annotations.Roles[block] == BlockRole.Unassigned && !IsOutOfSight(block) && FurnitureShare(block) < PageFurniture.MinShare && IsRunningText(block);

    /// <summary>Share of prose among the words of a block and those around it, 0 to 1.</summary>
    public double ProseShareAround(int block)
    {
        var first = Math.Max(0, block - Surroundings);
        var end = Math.Min(Count, block + Surroundings + 1);
        return Share(_prose[end] - _prose[first], _words[end] - _words[first]);
    }

    /// <summary>Share of the page's prose that stands before a block, 0 to 1.</summary>
    public double ProseShareBefore(int block) => Share(_prose[block], _prose[^1]);

    private double ShareHidden()
    {
        var (all, hidden) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var words = IsRunningText(i) ? Measures(i).Words : 0;
            all += words;
            hidden += this[i].IsHidden ? words : 0;
        }

        return Share(hidden, all);
    }

    private double ShareInComments()
    {
        var inComments = 0;
        for (var i = 0; i < Count; i++)
        {
            inComments += SectionOf(i) == BlockRole.Comment ? _prose[i + 1] - _prose[i] : 0;
        }

        return Share(inComments, _prose[^1]);
    }

    private static double Share(int part, int whole) => (double)part / Math.Max(1, whole);
}
