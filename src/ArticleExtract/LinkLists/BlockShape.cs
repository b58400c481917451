using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>What the rules of link lists look at in one block.</summary>
/// <param name="Measures">Its measures.</param>
internal readonly record struct BlockShape(BlockMeasures Measures)
{
    /// <summary>Headlines have 3 to 18 words; a few have up to 25.</summary>
    public const int MaxHeadlineWords = 25;

    private const int MinHeadlineWords = 3;

    /// <summary>Sentences from here on are running text.</summary>
    private const int MinProseWords = 15;

    private const int MaxLabelWords = 5;

    private const int MaxTagWords = 4;

    private const double Linked = 0.5;

    /// <summary>Number of words.</summary>
    public int Words => Measures.Words;

    /// <summary>Whether it ends like a sentence.</summary>
    public bool EndsSentence => Measures.EndsSentence;

    /// <summary>Whether it has the length of a headline.</summary>
    public bool IsHeadline => Words is >= MinHeadlineWords and <= MaxHeadlineWords;

    /// <summary>Whether it is running text.</summary>
    public bool IsProse => !IsLinked && (Words > MaxHeadlineWords || (Words >= MinProseWords && EndsSentence));

    /// <summary>Whether it is short enough for a label.</summary>
    public bool IsShort => Words is > 0 and <= MaxLabelWords;

    /// <summary>Whether it is short enough for a topic, and no sentence.</summary>
    public bool IsTag => Words is > 0 and <= MaxTagWords && !EndsSentence;

    /// <summary>Whether most of it is a link, as far as known.</summary>
    public bool IsLinked => Measures.LinkDensity >= Linked;
}
