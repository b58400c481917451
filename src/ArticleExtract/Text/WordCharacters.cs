using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleExtract.Text;

/// <summary>Tells the characters that make up words.</summary>
internal static class WordCharacters
{
    /// <summary>Below it no script is written without spaces.</summary>
    private const int FirstUnspaced = 0x0E00;

    /// <summary>The kinds of the ASCII characters, which nearly all words are made of.</summary>
    private static readonly WordCharacterKind[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ClassifyAscii((char)code))];

    /// <summary>What the character at an index means for words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character begins.</param>
    /// <param name="length">Its UTF-16 code units: 2 for a surrogate pair.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordCharacterKind Classify(ReadOnlySpan<char> text, int index, out int length)
    {
        var character = text[index];
        if (character >= Ascii.Length)
        {
            return ClassifyBeyondAscii(text[index..], out length);
        }

        length = 1;
        return Ascii[character];
    }

    private static WordCharacterKind ClassifyAscii(char character) =>
        char.IsAsciiLetterOrDigit(character) ? WordCharacterKind.Spaced : character == '\'' ? WordCharacterKind.Joiner : WordCharacterKind.None;

    private static WordCharacterKind ClassifyBeyondAscii(ReadOnlySpan<char> text, out int length)
    {
        // A lone surrogate decodes to U+FFFD, which is a symbol.
        Rune.DecodeFromUtf16(text, out var rune, out length);
        return Rune.GetUnicodeCategory(rune) switch
        {
            <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber) => KindOfLetter(rune),
            <= UnicodeCategory.EnclosingMark => WordCharacterKind.Mark,
            _ => IsJoiner(rune.Value) ? WordCharacterKind.Joiner : WordCharacterKind.None,
        };
    }

    private static WordCharacterKind KindOfLetter(Rune letter) =>
        letter.Value >= FirstUnspaced && Scripts.IsUnspaced(Scripts.Of(letter)) ? WordCharacterKind.Unspaced : WordCharacterKind.Spaced;

    /// <summary>The typographic apostrophes, the Hebrew geresh and gershayim, and the zero-width joiners that shape Persian and Indic words.</summary>
    private static bool IsJoiner(int codePoint) => codePoint is 0x2019 or 0xFF07 or 0x05F3 or 0x05F4 or 0x200C or 0x200D;
}
