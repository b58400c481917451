using System.Runtime.CompilerServices;

namespace ArticleExtract.Text;

/// <summary>Makes the written variants of a name one: letter case, diacritics, full-width letters, apostrophes, dashes, kinds of space.</summary>
/// <remarks>One character becomes one character, so that positions stay what they were.</remarks>
internal readonly struct LetterFolding : IFolding
{
    private const char FirstLatin = '\u00C0';

    /// <summary>The base letters of U+00C0 to U+017F, Latin-1 Supplement and Latin Extended-A, in their order.</summary>
    private const string LatinBases =
        "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllllllnnnnnnnnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded characters of the alphabets: Latin to Vietnamese and Greek Extended, and the general punctuation.</summary>
    private static readonly char[] Alphabets = FoldAlphabets();

    /// <summary>The character that stands for all written variants of this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char character) =>
        character < Alphabets.Length ? Alphabets[character] : FoldBeyondAlphabets(character);

    private static char FoldBeyondAlphabets(char character) => IsIdeograph(character) ? character : FoldOther(character);

    /// <summary>Whether a character is of the ideographs, syllables and kana behind the ideographic space: they have no variants.</summary>
    private static bool IsIdeograph(char character) => character is (>= '\u3041' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3');

    private static char[] FoldAlphabets()
    {
        const int Count = 0x2100;
        var folded = new char[Count];
        for (var i = 0; i < Count; i++)
        {
            folded[i] = FoldOne((char)i);
        }

        return folded;
    }

    private static char FoldOne(char character)
    {
        if (character < '\u0080')
        {
            return character switch
            {
                >= 'A' and <= 'Z' => (char)(character | 0x20),
                >= '\t' and <= '\r' => ' ',
                _ => character,
            };
        }

        return character < FirstLatin + LatinBases.Length ? FoldLatin(character) : FoldOther(character);
    }

    private static char FoldLatin(char character) => character switch
    {
        '\u00A0' or '\u0085' => ' ',
        '\u00B4' => '\'',
        >= FirstLatin => LatinBases[character - FirstLatin],
        _ => character,
    };

    private static char FoldOther(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\uFF07' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFF0D' => '-',
        '\u01A0' or '\u01A1' => 'o',
        '\u01AF' or '\u01B0' => 'u',
        '\u0218' or '\u0219' => 's',
        '\u021A' or '\u021B' => 't',
        >= '\u0386' and <= '\u03CE' => FoldGreek(character),
        'ё' or 'Ё' => 'е',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ك' => 'ک',
        'ي' or 'ى' => 'ی',
        >= '\u1EA0' and <= '\u1EF9' => FoldVietnamese(character),
        >= '\uFF01' and <= '\uFF5E' => FoldOne((char)(character - '\uFF01' + '!')),
        _ => char.IsWhiteSpace(character) ? ' ' : char.ToLowerInvariant(character),
    };

    private static char FoldGreek(char character) => char.ToLowerInvariant(character) switch
    {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' or 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        var letter => letter,
    };

    private static char FoldVietnamese(char character) => character switch
    {
        <= '\u1EB7' => 'a',
        <= '\u1EC7' => 'e',
        <= '\u1ECB' => 'i',
        <= '\u1EE3' => 'o',
        <= '\u1EF1' => 'u',
        _ => 'y',
    };
}
