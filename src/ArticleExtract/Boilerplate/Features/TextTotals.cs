namespace ArticleExtract.Boilerplate.Features;

/// <summary>What can be counted in the text of a block, and added up over blocks.</summary>
internal readonly record struct TextTotals
{
    public int Blocks { get; init; }

    public int Words { get; init; }

    /// <summary>Code units.</summary>
    public int Characters { get; init; }

    /// <summary>Code units inside links.</summary>
    public int Linked { get; init; }

    public int Letters { get; init; }

    public int Capitals { get; init; }

    public int Digits { get; init; }

    /// <summary>Commas, semicolons and their like in other scripts.</summary>
    public int ClauseMarks { get; init; }

    /// <summary>Full stops, question and exclamation marks.</summary>
    public int SentenceMarks { get; init; }

    /// <summary>Words that are function words in some language.</summary>
    public int StopWords { get; init; }

    /// <summary>Words that are in the page title.</summary>
    public int TitleWords { get; init; }

    /// <summary>Words of blocks that are running text.</summary>
    public int ProseWords { get; init; }

    /// <summary>Words of blocks in <c>p</c> elements.</summary>
    public int ParagraphWords { get; init; }

    /// <summary>Words of blocks in link lists.</summary>
    public int ListWords { get; init; }

    /// <summary>What Readability gives a paragraph: one, one for each clause, and up to three for its length.</summary>
    public float ParagraphScore { get; init; }

    public static TextTotals operator +(in TextTotals left, in TextTotals right) => new()
    {
        Blocks = left.Blocks + right.Blocks,
        Words = left.Words + right.Words,
        Characters = left.Characters + right.Characters,
        Linked = left.Linked + right.Linked,
        Letters = left.Letters + right.Letters,
        Capitals = left.Capitals + right.Capitals,
        Digits = left.Digits + right.Digits,
        ClauseMarks = left.ClauseMarks + right.ClauseMarks,
        SentenceMarks = left.SentenceMarks + right.SentenceMarks,
        StopWords = left.StopWords + right.StopWords,
        TitleWords = left.TitleWords + right.TitleWords,
        ProseWords = left.ProseWords + right.ProseWords,
        ParagraphWords = left.ParagraphWords + right.ParagraphWords,
        ListWords = left.ListWords + right.ListWords,
        ParagraphScore = left.ParagraphScore + right.ParagraphScore,
    };

    public static TextTotals operator -(in TextTotals left, in TextTotals right) => new()
    {
        Blocks = left.Blocks - right.Blocks,
        Words = left.Words - right.Words,
        Characters = left.Characters - right.Characters,
        Linked = left.Linked - right.Linked,
        Letters = left.Letters - right.Letters,
        Capitals = left.Capitals - right.Capitals,
        Digits = left.Digits - right.Digits,
        ClauseMarks = left.ClauseMarks - right.ClauseMarks,
        SentenceMarks = left.SentenceMarks - right.SentenceMarks,
        StopWords = left.StopWords - right.StopWords,
        TitleWords = left.TitleWords - right.TitleWords,
        ProseWords = left.ProseWords - right.ProseWords,
        ParagraphWords = left.ParagraphWords - right.ParagraphWords,
        ListWords = left.ListWords - right.ListWords,
        ParagraphScore = left.ParagraphScore - right.ParagraphScore,
    };
}
