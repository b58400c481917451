using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArticleExtract.Datelines;

/// <summary>Tells letters, small ones and capitals. Most of a miss is spent here, so all characters have a table.</summary>
internal static class Letters
{
    private const char FirstGeorgian = '\u10D0';
    private const char LastGeorgian = '\u10FF';

    /// <summary>All of them, for a millisecond of the first use: with ranges for what is beyond kana, a miss in Korean takes 1.7 times as long.</summary>
    private static readonly LetterKinds[] Kinds = ReadAll();

    /// <summary>What a character is in a word.</summary>
    public static LetterKinds KindsOf(char character) => Kinds[character];

    /// <summary>Whether a character is a letter, or a vowel sign or accent on one.</summary>
    public static bool Is(char character) => (KindsOf(character) & LetterKinds.Letter) != 0;

    /// <summary>Whether a letter is a small one. Those of Georgian are small to Unicode, but no text writes names with its capitals.</summary>
    public static bool IsSmall(char letter) => (KindsOf(letter) & LetterKinds.Small) != 0;

    /// <summary>Whether a letter is a capital.</summary>
    public static bool IsCapital(char letter) => (KindsOf(letter) & LetterKinds.Capital) != 0;

    /// <summary>How many letters a text starts with. Not inlined: in its callers it would count in memory.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int CountAtStart(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && Is(text[count]))
        {
            count++;
        }

        return count;
    }

    private static LetterKinds[] ReadAll()
    {
        var kinds = new LetterKinds[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = ReadKinds((char)i);
        }

        return kinds;
    }

    private static LetterKinds ReadKinds(char character)
    {
        // The categories of letters, and of the marks on them, come first.
        var isLetter = CharUnicodeInfo.GetUnicodeCategory(character) <= UnicodeCategory.SpacingCombiningMark;
        var isSmall = char.IsLower(character) && character is not (>= FirstGeorgian and <= LastGeorgian);
        return (isLetter ? LetterKinds.Letter : LetterKinds.None)
            | (isSmall ? LetterKinds.Small : LetterKinds.None)
            | (char.IsUpper(character) ? LetterKinds.Capital : LetterKinds.None);
    }
}
