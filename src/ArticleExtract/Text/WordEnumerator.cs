namespace ArticleExtract.Text;

/// <summary>Walks over the words of a text; see <see cref="Words"/> for what a word is.</summary>
internal ref struct WordEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private int _end;

    /// <summary>Starts in front of the first word.</summary>
    public WordEnumerator(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The word the enumerator stands on.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>For <c>foreach</c>.</summary>
    public readonly WordEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        for (var start = SkipSigns(_end); start < _text.Length;)
        {
            var kind = WordCharacters.Classify(_text, start, out var length);
            if (kind is WordCharacterKind.Spaced or WordCharacterKind.Unspaced)
            {
                _end = FindEnd(start + length, kind);
                Current = _text[start.._end];
                return true;
            }

            start += length;
        }

        _end = _text.Length;
        Current = default;
        return false;
    }

    /// <summary>Goes over the ASCII characters that begin no word.</summary>
    private readonly int SkipSigns(int index)
    {
        while (index < _text.Length && char.IsAscii(_text[index]) && !char.IsAsciiLetterOrDigit(_text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the word ends whose first character, of a kind, ends at an index.</summary>
    private readonly int FindEnd(int index, WordCharacterKind first)
    {
        while (true)
        {
            index = first == WordCharacterKind.Spaced ? SkipAscii(index) : index;
            if (index == _text.Length || (char.IsAscii(_text[index]) && _text[index] != '\''))
            {
                return index;
            }

            var kind = WordCharacters.Classify(_text, index, out var length);
            var belongs = kind switch
            {
                WordCharacterKind.Mark => true,
                WordCharacterKind.Spaced => first == WordCharacterKind.Spaced,
                WordCharacterKind.Joiner => first == WordCharacterKind.Spaced && IsSpaced(index + length),
                _ => false,
            };
            if (!belongs)
            {
                return index;
            }

            index += length;
        }
    }

    private readonly int SkipAscii(int index)
    {
        while (index < _text.Length && char.IsAsciiLetterOrDigit(_text[index]))
        {
            index++;
        }

        return index;
    }

    private readonly bool IsSpaced(int index) =>
        index < _text.Length && WordCharacters.Classify(_text, index, out _) == WordCharacterKind.Spaced;
}
