namespace ArticleExtract.Datelines;

/// <summary>Tells small letters from those of scripts that have one case.</summary>
internal static class LetterCase
{
    private const char FirstGeorgian = '\u10D0';
    private const char LastGeorgian = '\u10FF';

    /// <summary>Whether a letter is a small one. Those of Georgian are small to Unicode, but no text writes names with its capitals.</summary>
    public static bool IsSmall(char letter) => char.IsLower(letter) && letter is not (>= FirstGeorgian and <= LastGeorgian);
}
