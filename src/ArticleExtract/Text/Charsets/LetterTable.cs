using System.Collections.Frozen;
using ArticleExtract.Text.Languages;

namespace ArticleExtract.Text.Charsets;

/// <summary>The languages that use a letter.</summary>
internal static class LetterTable
{
    /// <summary>Languages there is room for: a bit each.</summary>
    public const int MaxLanguages = 64;

    private static readonly FrozenDictionary<char, ulong> LanguagesByLetter = ReadLetters();

    /// <summary>The languages that use a letter, a bit each: the bits of <see cref="StopWordTable"/>, then those of languages without stop words.</summary>
    public static ulong LanguagesOf(char letter) => LanguagesByLetter.GetValueOrDefault(letter);

    private static FrozenDictionary<char, ulong> ReadLetters()
    {
        var languagesByLetter = new Dictionary<char, ulong>();
        var unlisted = StopWordLanguages.All.Length;
        foreach (var (tag, letters) in LanguageLetters.All)
        {
            var index = Array.FindIndex(StopWordLanguages.All, language => language.Tag == tag);
            var language = 1UL << (index < 0 ? unlisted++ : index);
            foreach (var letter in letters)
            {
                languagesByLetter[letter] = languagesByLetter.GetValueOrDefault(letter) | language;
            }
        }

        return languagesByLetter.ToFrozenDictionary();
    }
}
