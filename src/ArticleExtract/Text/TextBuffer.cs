using System.Runtime.CompilerServices;

namespace ArticleExtract.Text;

/// <summary>A growing run of characters on a rented array.</summary>
internal sealed class TextBuffer : IDisposable
{
    private char[] _characters;

    /// <summary>Makes an empty buffer.</summary>
    /// <param name="expectedLength">Rough number of characters to come.</param>
    public TextBuffer(int expectedLength) => _characters = RentedArrays.Rent<char>(Math.Max(expectedLength, 256));

    /// <summary>Number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>The last character; the buffer must not be empty.</summary>
    public char Last => _characters[Length - 1];

    /// <summary>The characters written so far, until the next one is written.</summary>
    public ReadOnlySpan<char> Written => _characters.AsSpan(0, Length);

    /// <summary>Appends a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char character)
    {
        if (Length == _characters.Length)
        {
            _characters = RentedArrays.Grow(_characters, Length, Length + 1);
        }

        _characters[Length++] = character;
    }

    /// <summary>Appends a run of characters.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - Length)
        {
            _characters = RentedArrays.Grow(_characters, Length, Length + text.Length);
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Drops white space at the end, as far back as <paramref name="start"/>.</summary>
    public void TrimEnd(int start)
    {
        while (Length > start && char.IsWhiteSpace(_characters[Length - 1]))
        {
            Length--;
        }
    }

    /// <summary>Makes a string of the characters and disposes the buffer.</summary>
    public string MoveToString()
    {
        var text = ToString();
        Dispose();
        return text;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_characters, 0, Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        RentedArrays.Return(_characters);
        _characters = [];
        Length = 0;
    }
}
