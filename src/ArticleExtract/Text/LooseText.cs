using System.Globalization;

namespace ArticleExtract.Text;

/// <summary>Compares texts by their letters and digits alone: case, diacritics, white space, punctuation and symbols do not count.</summary>
internal static class LooseText
{
    /// <summary>Whether both have the same letters and digits, and at least one.</summary>
    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var end = FindEndOfStart(left, right);
        return end >= 0 && SkipIgnored(left, end) == left.Length;
    }

    /// <summary>Where <paramref name="text"/> goes on behind <paramref name="start"/>; -1 when it does not start with it.</summary>
    public static int FindEndOfStart(ReadOnlySpan<char> text, ReadOnlySpan<char> start)
    {
        var position = 0;
        var compared = 0;
        foreach (var character in start)
        {
            if (IsIgnored(character))
            {
                continue;
            }

            position = SkipIgnored(text, position);
            if (position == text.Length || LetterFolding.Fold(text[position]) != LetterFolding.Fold(character))
            {
                return -1;
            }

            position++;
            compared++;
        }

        return compared == 0 ? -1 : position;
    }

    /// <summary>The letters and digits, folded.</summary>
    public static string KeyOf(ReadOnlySpan<char> text)
    {
        var key = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!IsIgnored(character))
            {
                key[length++] = LetterFolding.Fold(character);
            }
        }

        return new string(key, 0, length);
    }

    private static int SkipIgnored(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsIgnored(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Marks and halves of surrogate pairs are parts of letters.</summary>
    private static bool IsIgnored(char character) => !char.IsLetterOrDigit(character) && char.GetUnicodeCategory(character)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate);
}
