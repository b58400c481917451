using System.Buffers;
using System.Text;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>Text as Python sees it, so that our figures equal those of the independent scorer, which is written in Python.</summary>
internal static class PythonText
{
    private const char CapitalSigma = 'Σ';
    private const char FinalSigma = 'ς';
    private const char CapitalDottedI = 'İ';

    /// <summary>As <c>str.lower()</c>: the simple mappings, and the two that depend on more than the character.</summary>
    public static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        if (!text.AsSpan().ContainsAny(CapitalSigma, CapitalDottedI))
        {
            return lower;
        }

        var result = new StringBuilder(lower.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                CapitalDottedI => result.Append("i\u0307"),
                CapitalSigma when IsFinal(text, i) => result.Append(FinalSigma),
                _ => result.Append(lower[i]),
            };
        }

        return result.ToString();
    }

    /// <summary>As <c>re.findall(r"\w+", text)</c>: runs of letters, numbers of all kinds and underscores; marks part words.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = 0;
        var position = 0;
        while (position < text.Length)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
            if (status != OperationStatus.Done || !IsWordCharacter(rune))
            {
                if (position > start)
                {
                    yield return text[start..position];
                }

                start = position + length;
            }

            position += length;
        }

        if (position > start)
        {
            yield return text[start..position];
        }
    }

    /// <summary>As <c>re.sub(r"\s+", " ", text).strip()</c>.</summary>
    public static string CollapseSpace(string text)
    {
        var result = new StringBuilder(text.Length);
        var isSpacePending = false;
        foreach (var character in text)
        {
            if (IsSpace(character))
            {
                isSpacePending = result.Length > 0;
                continue;
            }

            if (isSpacePending)
            {
                result.Append(' ');
                isSpacePending = false;
            }

            result.Append(character);
        }

        return result.ToString();
    }

    private static bool IsWordCharacter(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_';

    /// <summary>Python counts the four information separators as white space, .NET does not.</summary>
    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is >= '\u001C' and <= '\u001F';

    private static bool IsFinal(string text, int sigma) =>
        sigma > 0 && char.IsLetter(text[sigma - 1]) && (sigma + 1 == text.Length || !char.IsLetter(text[sigma + 1]));
}
