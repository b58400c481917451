using System.Buffers;

namespace ArticleExtract.Metadata.Authors;

/// <summary>Takes a text that names authors apart: <c>By Jane Doe, MD, and John Roe | The Times</c>.</summary>
internal static class AuthorNames
{
    /// <summary>A full stop behind a longer word ends the line; behind a shorter one it is part of the name, as in Jr.</summary>
    private const int LongestAbbreviation = 3;

    /// <summary>Marks of a sentence; the full stop is left out because initials have it.</summary>
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("?!？！。");

    private static readonly SearchValues<char> EndMarks = SearchValues.Create("|•·│｜");
    private static readonly char[] ListMarks = [',', ';', '、', '，', '；', '\n'];
    private static readonly char[] NameEdges = [' ', '"', '“', '”', '„', '\'', '-', '–', '—', ':', '*', '_', '/'];
    private static readonly string[] EndWords = [" - ", " – ", " — ", " for ", " via ", " on ", " in ", " at ", " für ", " pour ", " para ", " per "];

    /// <summary>The names in a text, each once, in its order.</summary>
    public static List<string> Read(string text)
    {
        var names = new List<string>();
        if (text.AsSpan().ContainsAny(SentenceMarks))
        {
            return names;
        }

        var body = CutTail(SkipBylineWords(text));
        foreach (var piece in body.Split(ListMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var name in SplitAtConjunctions(piece))
            {
                Add(names, Clean(name));
            }
        }

        return names;
    }

    /// <summary>A first name may be of any kind; what follows a comma is often a degree, a post or a place.</summary>
    private static void Add(List<string> names, string name)
    {
        var canFollow = names.Count == 0 || AuthorName.IsPerson(name) || AuthorName.IsUncased(name);
        var isName = canFollow && AuthorName.IsName(name);
        if (isName && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            names.Add(name);
        }
    }

    private static string SkipBylineWords(string text)
    {
        var names = text.AsSpan().Trim();
        while (BylineWords.FindNames(names) is > 0 and var start)
        {
            names = names[start..];
        }

        return names.ToString();
    }

    /// <summary>Cuts what stands behind the names: the site, a place, a date.</summary>
    private static string CutTail(string text)
    {
        var end = text.AsSpan().IndexOfAny(EndMarks);
        var names = end > 0 ? text[..end] : text;
        foreach (var word in EndWords)
        {
            var at = names.IndexOf(word, StringComparison.Ordinal);
            names = at > 0 ? names[..at] : names;
        }

        return names;
    }

    /// <summary>Splits between two full names or two single words: the particle of "Ortega y Gasset" joins no two persons.</summary>
    private static IEnumerable<string> SplitAtConjunctions(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = words.Length > 0 && NameWords.IsConjunction(words[0]) ? 1 : 0;
        for (var i = start + 1; i < words.Length - 1; i++)
        {
            var before = i - start;
            var after = words.Length - i - 1;
            if (NameWords.IsConjunction(words[i]) && ((before > 1 && after > 1) || (before == 1 && after == 1)))
            {
                yield return string.Join(' ', words[start..i]);
                start = i + 1;
            }
        }

        yield return string.Join(' ', words[start..]);
    }

    private static string Clean(string name)
    {
        var address = name.IndexOfAny(['@', '<']);
        var words = address < 0 ? name : name[..Math.Max(0, name.LastIndexOf(' ', address))];
        var trimmed = words.Trim(NameEdges);
        var lastWord = trimmed.Length - trimmed.LastIndexOf(' ') - 1;
        return lastWord > LongestAbbreviation ? trimmed.TrimEnd('.') : trimmed;
    }
}
