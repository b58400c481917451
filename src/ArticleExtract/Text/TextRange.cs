namespace ArticleExtract.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Index just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch itself.</summary>
    internal ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
