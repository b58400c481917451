using System.Numerics;
using System.Text;

namespace ArticleExtract.Text.Languages;

/// <summary>Tells the language of a text: by its script where that is enough, else by the stop words in it.</summary>
/// <remarks>
/// A stop word counts for each language that has it, and less the more languages share it: "und" says German, "in" says little.
/// Only words of the main script count, so a menu or a quotation in another script does not matter.
/// </remarks>
internal static class LanguageDetector
{
    /// <summary>Words looked at, so that work is bounded: a page says its language in far fewer.</summary>
    private const int MaxWords = 2000;

    /// <summary>Words of a script below which it says nothing.</summary>
    private const int MinScriptWords = 3;

    /// <summary>Japanese is written with kana between its Han characters, four in ten and more; Chinese quotes a few at most.</summary>
    private const double MinKanaShare = 0.1;

    /// <summary>What a stop word of one language alone counts; divisible by the number of languages that share one.</summary>
    private const int WholeEvidence = 5040;

    /// <summary>The same of a stop word by the number of languages that share it.</summary>
    private static readonly int[] SharedEvidence = [.. Enumerable.Range(0, 65).Select(languages => WholeEvidence / Math.Max(1, languages))];

    /// <summary>Three words of one language alone, or more words that it shares.</summary>
    private const int MinEvidence = 3 * WholeEvidence;

    /// <summary>
    /// Whole evidence for each word: front pages full of names and headings have 0.03 (measured), prose has 0.2 to 0.5.
    /// </summary>
    private const double MinEvidenceShare = 0.02;

    /// <summary>
    /// How far the best language must be ahead of the next: Danish prose is 1.6 times ahead of Norwegian, others twice and more; a
    /// language without a list has two strangers side by side.
    /// </summary>
    private const double MinLead = 1.3;

    /// <summary>Words after which the evidence is looked at.</summary>
    private const int WordsAtATime = 250;

    /// <summary>
    /// Evidence after which no more words are read, if it is far enough ahead. Measured: of 2,454 real pages one more has a language then, and no other
    /// changes; with 60, what a web archive writes above a page decides for the page.
    /// </summary>
    private const int EnoughEvidence = 100 * WholeEvidence;

    /// <summary>How many times the evidence of the next language that is far ahead.</summary>
    private const int EnoughLead = 3;

    /// <summary>Detects the language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <returns>Its primary tag (BCP 47); <see langword="null"/> when the evidence is thin.</returns>
    public static string? Detect(string text, ReadOnlySpan<TextRange> words)
    {
        var languages = StopWordLists.All.Count;
        Span<int> wordsOf = stackalloc int[Scripts.Count];
        Span<int> evidenceIn = stackalloc int[Scripts.Count * languages];
        words = words[..Math.Min(words.Length, MaxWords)];
        while (!words.IsEmpty)
        {
            var some = words[..Math.Min(words.Length, WordsAtATime)];
            AddEvidence(text, some, wordsOf, evidenceIn);
            words = IsEnough(evidenceIn) ? [] : words[some.Length..];
        }

        var main = FindMainScript(wordsOf);
        return main == Script.None
            ? null
            : ScriptLanguages.Find(main) ?? FindBest(evidenceIn.Slice((int)main * languages, languages), wordsOf[(int)main]);
    }

    private static void AddEvidence(string text, ReadOnlySpan<TextRange> words, Span<int> wordsOf, Span<int> evidenceIn)
    {
        var languages = StopWordLists.All.Count;
        foreach (var range in words)
        {
            var word = range.Of(text);
            Rune.DecodeFromUtf16(word, out var first, out _);
            var script = (int)Scripts.Of(first);
            wordsOf[script]++;
            AddEvidence(StopWordLists.Table.LanguagesOf(word), evidenceIn.Slice(script * languages, languages));
        }
    }

    /// <summary>Whether one language of one script is far ahead of all others.</summary>
    private static bool IsEnough(ReadOnlySpan<int> evidenceIn)
    {
        var (best, next) = (0, 0);
        foreach (var evidence in evidenceIn)
        {
            (best, next) = evidence > best ? (evidence, best) : (best, Math.Max(next, evidence));
        }

        return best >= EnoughEvidence && best >= EnoughLead * next;
    }

    private static void AddEvidence(ulong languages, Span<int> evidenceFor)
    {
        if (languages == 0)
        {
            return;
        }

        var evidence = SharedEvidence[BitOperations.PopCount(languages)];
        for (; languages != 0; languages &= languages - 1)
        {
            evidenceFor[BitOperations.TrailingZeroCount(languages)] += evidence;
        }
    }

    /// <summary>The script of most words; <see cref="Script.None"/> when there are hardly any.</summary>
    private static Script FindMainScript(Span<int> wordsOf)
    {
        JoinJapanese(wordsOf);
        var main = Script.Latin;
        for (var script = main; (int)script < wordsOf.Length; script++)
        {
            main = wordsOf[(int)script] > wordsOf[(int)main] ? script : main;
        }

        return wordsOf[(int)main] < MinScriptWords ? Script.None : main;
    }

    /// <summary>Japanese mixes three scripts: with enough kana they count as one.</summary>
    private static void JoinJapanese(Span<int> wordsOf)
    {
        var kana = wordsOf[(int)Script.Hiragana] + wordsOf[(int)Script.Katakana];
        ref var han = ref wordsOf[(int)Script.Han];
        if (kana >= MinKanaShare * (kana + han))
        {
            wordsOf[(int)Script.Hiragana] = kana + han;
            han = 0;
        }
    }

    private static string? FindBest(ReadOnlySpan<int> evidenceFor, int words)
    {
        var (best, next) = (0, 0);
        for (var language = 1; language < evidenceFor.Length; language++)
        {
            next = Math.Max(next, Math.Min(evidenceFor[language], evidenceFor[best]));
            best = evidenceFor[language] > evidenceFor[best] ? language : best;
        }

        var evidence = evidenceFor[best];
        return evidence >= MinEvidence && evidence >= MinEvidenceShare * WholeEvidence * words && evidence >= MinLead * next
            ? StopWordLists.All[best].LanguageTag
            : null;
    }
}
