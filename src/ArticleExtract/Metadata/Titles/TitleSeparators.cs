using System.Buffers;

namespace ArticleExtract.Metadata.Titles;

/// <summary>The marks that sites put between a title, their name and the name of a section.</summary>
internal static class TitleSeparators
{
    /// <summary>Marks that separate when a space stands on at least one side.</summary>
    private static readonly SearchValues<char> Spaced = SearchValues.Create("-–—―:|/»«›‹>·•~*←→");

    /// <summary>Marks that separate without spaces too; in running text they hardly occur.</summary>
    private static readonly SearchValues<char> Unspaced = SearchValues.Create("|｜_＿»«›‹：丨");

    /// <summary>Whether the character at a position separates.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int position)
    {
        var isSpaced = (position > 0 && text[position - 1] == ' ') || (position + 1 < text.Length && text[position + 1] == ' ');
        return isSpaced ? Spaced.Contains(text[position]) || Unspaced.Contains(text[position]) : Unspaced.Contains(text[position]);
    }

    /// <summary>Whether a character can separate.</summary>
    public static bool IsMark(char character) => Spaced.Contains(character) || Unspaced.Contains(character);

    /// <summary>Whether a mark is a colon: it stands inside titles so often that only a repetition tells.</summary>
    public static bool IsColon(char mark) => mark is ':' or '：';
}
