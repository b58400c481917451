using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What can be counted in the text of a block, and added up over blocks.</summary>
/// <remarks>All are whole numbers of 32 bits, so that sums and differences take one step for all.</remarks>
[StructLayout(LayoutKind.Sequential, Size = 64)]
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

    /// <summary>Words that are in the page's description.</summary>
    public int DescriptionWords { get; init; }

    /// <summary>Words of blocks that are running text.</summary>
    public int ProseWords { get; init; }

    /// <summary>Words of blocks in <c>p</c> elements.</summary>
    public int ParagraphWords { get; init; }

    /// <summary>Words of blocks in link lists.</summary>
    public int ListWords { get; init; }

    /// <summary>What Readability gives a paragraph: one, one for each clause, and up to three for its length.</summary>
    public int ParagraphScore { get; init; }

    public static TextTotals operator +(in TextTotals left, in TextTotals right) => FromVector(ToVector(left) + ToVector(right));

    public static TextTotals operator -(in TextTotals left, in TextTotals right) => FromVector(ToVector(left) - ToVector(right));

    private static Vector512<int> ToVector(in TextTotals totals) => Unsafe.BitCast<TextTotals, Vector512<int>>(totals);

    private static TextTotals FromVector(Vector512<int> totals) => Unsafe.BitCast<Vector512<int>, TextTotals>(totals);
}
