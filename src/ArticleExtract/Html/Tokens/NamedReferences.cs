using System.Globalization;
using System.Reflection;

namespace ArticleExtract.Html.Tokens;

/// <summary>The named character references of the HTML standard, which <c>named-references.txt</c> lists: a name, and the code points it stands for.</summary>
internal static class NamedReferences
{
    private const string ResourceName = "ArticleExtract.Html.Tokens.named-references.txt";

    /// <summary>Characters of the longest name, semicolon included.</summary>
    private const int MaxLength = 32;

    /// <summary>Characters of the longest name that needs no semicolon.</summary>
    private const int MaxOpenLength = 6;

    /// <summary>All names and what they stand for, in ordinal order. Most pages use none but those that <see cref="Common"/> knows.</summary>
    private static readonly Lazy<(string[] Names, string[] Texts)> Table = new(Load);

    /// <summary>Finds the longest name that a text begins with.</summary>
    /// <param name="text">What stands behind the ampersand.</param>
    /// <returns>Its length, semicolon included, and what it stands for; zero where no name stands there.</returns>
    public static (int Length, string Characters) Find(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < MaxLength && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        if (length < text.Length && text[length] == ';' && (Common(text[..length]) ?? Look(text[..(length + 1)])) is { } named)
        {
            return (length + 1, named);
        }

        for (var open = Math.Min(length, MaxOpenLength); open > 1; open--)
        {
            if (Look(text[..open]) is { } characters)
            {
                return (open, characters);
            }
        }

        return (0, string.Empty);
    }

    private static string? Common(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00A0",
        "ndash" => "\u2013",
        "mdash" => "\u2014",
        "lsquo" => "\u2018",
        "rsquo" => "\u2019",
        "ldquo" => "\u201C",
        "rdquo" => "\u201D",
        "hellip" => "\u2026",
        "copy" => "\u00A9",
        _ => null,
    };

    private static string? Look(ReadOnlySpan<char> name)
    {
        var (names, texts) = Table.Value;
        var (low, high) = (0, names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = name.SequenceCompareTo(names[middle]);
            if (order == 0)
            {
                return texts[middle];
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private static (string[] Names, string[] Texts) Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        var (names, texts) = (new List<string>(), new List<string>());
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            names.Add(line[..space]);
            texts.Add(string.Concat(line[(space + 1)..].Split('+').Select(CharactersOf)));
        }

        return ([.. names], [.. texts]);
    }

    private static string CharactersOf(string codePoint) => char.ConvertFromUtf32(int.Parse(codePoint, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
