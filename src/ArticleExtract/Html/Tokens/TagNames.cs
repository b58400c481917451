using System.Runtime.CompilerServices;

namespace ArticleExtract.Html.Tokens;

/// <summary>Tags and their names as they are written.</summary>
internal static class TagNames
{
    /// <summary>Where the next tag may begin; -1 when no more does.</summary>
    public static int FindNext(ReadOnlySpan<char> html, int index) => html[index..].IndexOf('<') is var next and >= 0 ? index + next : -1;

    /// <summary>Whether a character behind a name ends it.</summary>
    public static bool Ends(char character) => character is '>' or '/' || IsSpace(character);

    /// <summary>Whether a character is white space between the parts of a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char character) => character is ' ' or '\n' or '\t' or '\r' or '\f';
}
