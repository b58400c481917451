using System.Runtime.CompilerServices;

namespace ArticleExtract.Text.Languages;

/// <summary>Makes letter case and interchangeable spellings one: apostrophes, Romanian cedillas, Arabic and Persian yeh and kaf, Russian yo.</summary>
/// <remarks>Unlike <see cref="LetterFolding"/> it keeps diacritics apart: they tell the short words of one language from those of another.</remarks>
internal readonly struct StopWordFolding : IFolding
{
    /// <summary>The folded characters of ASCII.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => char.ToUpperInvariant((char)code))];

    /// <remarks>Asked for four characters of each word of a page, nearly all of them ASCII: these are to cost no call.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char character) => character < Ascii.Length ? Ascii[character] : FoldBeyondAscii(character);

    private static char FoldBeyondAscii(char character) => char.ToUpperInvariant(character) switch
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
