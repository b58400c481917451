namespace ArticleExtract.Text;

/// <summary>Walks over the words of a text; see <see cref="Words"/> for what a word is.</summary>
internal ref struct WordEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private int _start;
    private int _end;

    /// <summary>Starts in front of the first word.</summary>
    public WordEnumerator(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The word the enumerator stands on.</summary>
    public readonly ReadOnlySpan<char> Current => _text[_start.._end];

    /// <summary>Where that word stands in the text.</summary>
    public readonly TextRange Range => new(_start, _end - _start);

    /// <summary>For <c>foreach</c>.</summary>
    public readonly WordEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        var text = _text;
        for (var start = _end; start < text.Length;)
        {
            var kind = WordCharacters.Classify(text, start, out var length);
            if (kind is WordCharacterKind.Spaced or WordCharacterKind.Unspaced)
            {
                _start = start;
                _end = FindEnd(text, start + length, kind);
                return true;
            }

            start += length;
        }

        (_start, _end) = (text.Length, text.Length);
        return false;
    }

    /// <summary>Where the word ends whose first character, of a kind, ends at an index.</summary>
    private static int FindEnd(ReadOnlySpan<char> text, int index, WordCharacterKind first)
    {
        while (index < text.Length)
        {
            var kind = WordCharacters.Classify(text, index, out var length);
            var belongs = kind switch
            {
                WordCharacterKind.Spaced => first == WordCharacterKind.Spaced,
                WordCharacterKind.Mark => true,
                WordCharacterKind.Joiner => first == WordCharacterKind.Spaced && IsSpaced(text, index + length),
                _ => false,
            };
            if (!belongs)
            {
                return index;
            }

            index += length;
        }

        return index;
    }

    private static bool IsSpaced(ReadOnlySpan<char> text, int index) =>
        index < text.Length && WordCharacters.Classify(text, index, out _) == WordCharacterKind.Spaced;
}
