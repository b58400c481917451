using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>A position in a text that is read as a dateline.</summary>
internal ref struct DatelineCursor(ReadOnlySpan<char> text)
{
    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    public int Position { get; set; }

    public readonly bool IsAtEnd => Position >= Text.Length;

    public readonly ReadOnlySpan<char> Rest => Text[Position..];

    /// <summary>The character at the position; U+0000 at the end.</summary>
    public readonly char Current => Peek(0);

    /// <summary>A character further on; U+0000 beyond the end.</summary>
    public readonly char Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    /// <summary>The character before the position; U+0000 at the start.</summary>
    public readonly char Previous => Position > 0 ? Text[Position - 1] : '\0';

    public readonly ReadOnlySpan<char> Slice(TextRange range) => Text.Slice(range.Start, range.Length);

    public readonly TextRange RangeFrom(int start) => new(start, Position - start);

    public bool TrySkip(char character)
    {
        if (IsAtEnd || Current != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Skips white space, but no line end.</summary>
    public void SkipSpaces()
    {
        while (Current != '\n' && char.IsWhiteSpace(Current))
        {
            Position++;
        }
    }

    /// <summary>Skips white space and line ends.</summary>
    public void SkipWhiteSpace()
    {
        while (char.IsWhiteSpace(Current))
        {
            Position++;
        }
    }

    /// <summary>Goes back.</summary>
    /// <returns>Always <see langword="false"/>, to end a failed reading with.</returns>
    public bool Fail(int position)
    {
        Position = position;
        return false;
    }
}
