namespace ArticleExtract.PlainText;

/// <summary>The mark a line begins with.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Sign">The sign itself; of a number, what closes it.</param>
/// <param name="Value">A number's value; 0 for a sign.</param>
/// <param name="Length">Characters up to the text behind the mark.</param>
internal readonly record struct LineMark(MarkKind Kind, char Sign, int Value, int Length)
{
    /// <summary>Whether the mark counts, so that it says something only in a row.</summary>
    public bool IsNumber => Kind >= MarkKind.Decimal;
}
