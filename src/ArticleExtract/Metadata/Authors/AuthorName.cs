using System.Buffers;
using ArticleExtract.Dates;

namespace ArticleExtract.Metadata.Authors;

/// <summary>Tells the names of authors from the other things that stand in their places.</summary>
internal static class AuthorName
{
    private const int MaxLength = 80;
    private const int MaxWords = 7;
    private const int MaxPersonWords = 5;

    private static readonly SearchValues<char> ForeignMarks = SearchValues.Create("?!=<>{}[]\\…？！。:：@#*");

    /// <summary>Whether a text can be the name of a person, an account or an organisation.</summary>
    public static bool IsName(string text)
    {
        var isNoName = text.Length is < 2 or > MaxLength || text.AsSpan().ContainsAny(ForeignMarks);
        if (isNoName || NameWords.IsPlaceholder(text) || BylineWords.IsLabel(text))
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxWords
            && text.Any(char.IsLetter)
            && !(words.Length == 1 && IsDomain(text))
            && !DateReader.TryReadStart(text, out _, out _);
    }

    /// <summary>Whether a text reads as the full name of a person: some capitalised words, none of which is an occupation.</summary>
    public static bool IsPerson(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsName(text) && words.Length is > 1 and <= MaxPersonWords && Array.TrueForAll(words, IsWordOfPerson);
    }

    /// <summary>Whether a text is in a script without capitals, where a name may be one word.</summary>
    public static bool IsUncased(string text) => !text.Any(character => char.IsUpper(character) || char.IsLower(character));

    private static bool IsWordOfPerson(string word) =>
        (!char.IsLower(word[0]) || NameWords.IsParticle(word)) && !char.IsDigit(word[0]) && !NameWords.IsOccupation(word);

    /// <summary>Whether a word is an address such as example.com: letters on both sides of its last full stop, which is not an initial's.</summary>
    private static bool IsDomain(string word)
    {
        const int MinTopLevelLength = 2;
        var dot = word.LastIndexOf('.');
        var hasTopLevel = dot > 1 && word.Length - dot - 1 >= MinTopLevelLength && char.IsLower(word[dot + 1]) && char.IsLower(word[^1]);
        return word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (hasTopLevel && !word.AsSpan(0, dot).Contains('.'));
    }
}
