namespace ArticleExtract.Html.Construction;

/// <summary>Names of tags as they are written.</summary>
internal static class TagNames
{
    /// <summary>Whether a character behind a name ends it.</summary>
    public static bool Ends(char character) => character is '>' or '/' or ' ' or '\t' or '\n' or '\f' or '\r';
}
