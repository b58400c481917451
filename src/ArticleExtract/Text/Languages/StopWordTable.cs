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
    private readonly byte[] _marks;
    private readonly int _longestWord;

    /// <summary>Makes a table.</summary>
    /// <param name="languages">The words of each language; the language at index i gets bit i of the sets.</param>
    public StopWordTable(IReadOnlyList<string[]> languages)
    {
        var count = languages.Sum(words => words.Length);
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)count + 1) * 2];
        _marks = new byte[_entries.Length];
        for (var language = 0; language < languages.Count; language++)
        {
            foreach (var word in languages[language])
            {
                var place = FindPlace(word);
                _marks[place] = MarkOf(Hash(word));
                _entries[place] = new Entry(word, _entries[place].Languages | (1UL << language));
                _longestWord = Math.Max(_longestWord, word.Length);
            }
        }
    }

    /// <summary>The languages a word is a stop word of, a bit each.</summary>
    public ulong LanguagesOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > _longestWord)
        {
            return 0;
        }

        var place = FindPlace(word);
        return _marks[place] == 0 ? 0 : _entries[place].Languages;
    }

    /// <summary>Where a word stands or would stand. At most half of the places are taken, so there is one.</summary>
    private int FindPlace(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mark = MarkOf(hash);
        var mask = _entries.Length - 1;
        var index = (int)hash & mask;
        while (_marks[index] is var taken and not 0 && (taken != mark || !AreEqual(_entries[index].Word!, word)))
        {
            index = (index + 1) & mask;
        }

        return index;
    }

    /// <summary>Tells most words of one place apart, in memory so small that it stays in the cache; 0 marks an empty place.</summary>
    private static byte MarkOf(uint hash) => (byte)((hash >> 24) | 1);

    /// <summary>FNV-1a over the length and four folded characters: most words asked for are not in it, and need not be read whole.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Add(2166136261, (char)word.Length);
        hash = Add(hash, Fold(word[0]));
        hash = Add(hash, Fold(word[word.Length / 3]));
        hash = Add(hash, Fold(word[word.Length * 2 / 3]));
        hash = Add(hash, Fold(word[^1]));
        return hash ^ (hash >> 15);
    }

    private static uint Add(uint hash, char character) => (hash ^ character) * 16777619;

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
