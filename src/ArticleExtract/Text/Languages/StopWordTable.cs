using System.Numerics;

namespace ArticleExtract.Text.Languages;

/// <summary>The stop words of all languages in one hash table, each with the set of languages it belongs to.</summary>
/// <remarks>
/// One look-up answers for all languages at once, allocates nothing and ignores letter case. Unlike <see cref="WordTable{TValue}"/> it
/// keeps diacritics apart: they are what tells the short words of one language from those of another. Immutable and thread-safe.
/// </remarks>
internal sealed class StopWordTable
{
    private readonly Entry[] _entries;
    private readonly int _longestWord;

    /// <summary>Makes a table.</summary>
    /// <param name="languages">The words of each language; the language at index i gets bit i of the sets.</param>
    public StopWordTable(IReadOnlyList<string[]> languages)
    {
        var count = languages.Sum(words => words.Length);
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)count + 1) * 2];
        for (var language = 0; language < languages.Count; language++)
        {
            foreach (var word in languages[language])
            {
                ref var entry = ref FindEntry(word);
                entry = new Entry(word, entry.Languages | (1UL << language));
                _longestWord = Math.Max(_longestWord, word.Length);
            }
        }
    }

    /// <summary>The languages a word is a stop word of, a bit each.</summary>
    public ulong LanguagesOf(ReadOnlySpan<char> word) => word.Length > _longestWord ? 0 : FindEntry(word).Languages;

    /// <summary>The word's entry, or the empty one where it would stand. At most half of the entries are taken, so there is one.</summary>
    private ref Entry FindEntry(ReadOnlySpan<char> word)
    {
        var mask = _entries.Length - 1;
        var index = Hash(word) & mask;
        while (_entries[index].Word is { } taken && !AreEqual(taken, word))
        {
            index = (index + 1) & mask;
        }

        return ref _entries[index];
    }

    /// <summary>FNV-1a over the folded characters.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var character in word)
        {
            hash = (hash ^ Fold(character)) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Fold(left[i]) != Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes letter case and interchangeable spellings one: apostrophes, Romanian cedillas, Arabic and Persian yeh and kaf, Russian yo.</summary>
    private static char Fold(char character)
    {
        if (char.IsAscii(character))
        {
            return char.IsAsciiLetterLower(character) ? (char)(character & ~0x20) : character;
        }

        return char.ToUpperInvariant(character) switch
        {
            '\u2019' or '\uFF07' => '\'',
            'Ş' => 'Ș',
            'Ţ' => 'Ț',
            'Ё' => 'Е',
            'ي' or 'ى' => 'ی',
            'ك' => 'ک',
            var upper => upper,
        };
    }

    private readonly record struct Entry(string? Word, ulong Languages);
}
