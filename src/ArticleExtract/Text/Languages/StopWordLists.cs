using System.Collections.Frozen;

namespace ArticleExtract.Text.Languages;

/// <summary>The stop word lists there are.</summary>
internal static class StopWordLists
{
    /// <summary>The words of all languages.</summary>
    public static readonly StopWordTable Table =
        new(Array.ConvertAll(StopWordLanguages.All, language => language.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A list for each language, in the order of the table's bits.</summary>
    public static readonly IReadOnlyList<StopWordList> All =
        StopWordLanguages.All.Select((language, index) => new StopWordList(language.Tag, Table, 1UL << index)).ToArray();

    /// <summary>For a text whose language is not known: the stop words of all languages.</summary>
    public static readonly StopWordList Undetermined = new("und", Table, ulong.MaxValue);

    private static readonly FrozenDictionary<string, StopWordList> ByTag = All.ToFrozenDictionary(list => list.LanguageTag);

    /// <summary>The list of a language.</summary>
    /// <param name="languageTag">A language tag (BCP 47) such as <c>pt</c> or <c>zh-Hant-TW</c>; an underscore will do for the hyphen.</param>
    /// <returns><see langword="null"/> when the language has none.</returns>
    public static StopWordList? Find(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        return ByTag.GetValueOrDefault(LanguageTags.FindListed(LanguageTags.PrimaryOf(languageTag)));
    }
}
