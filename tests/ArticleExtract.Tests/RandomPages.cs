using ArticleExtract.Tests.Html;
using CsCheck;

namespace ArticleExtract.Tests;

/// <summary>Random pages for properties that hold for every page.</summary>
internal static class RandomPages
{
    private const int MaxCharacters = 400;
    private const int MaxParagraphs = 12;
    private const int MaxSentences = 4;

    /// <summary>With fewer the list behind a story has as many words as the story.</summary>
    private const int MinStoryParagraphs = 3;

    /// <summary>On a flattened page one sentence may be a line around the text.</summary>
    private const int MinStorySentences = 2;

    /// <summary>One is named in the story, one may be its title, three are a list.</summary>
    private const int MinHeadlines = 5;

    private static readonly string[] Sentences =
    [
        "The council agreed on Tuesday to close the bridge for a year, after engineers had found cracks in two of its piers.",
        "Ferries will carry passengers across the river in the meantime, the mayor said.",
        "Der Stadtrat hat am Dienstag beschlossen, die Brücke für ein Jahr zu sperren.",
        "市议会星期二决定在一年之内关闭这座桥，因为工程师在两个桥墩上发现了裂缝。",
        "قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر لمدة عام بعد العثور على شقوق.",
        "Городской совет решил закрыть мост на год, после того как инженеры нашли трещины.",
    ];

    private static readonly string[] Lines =
    [
        "Related", "Most read", "By Ann Lee", "Published 3 March 2025, 10:15", "BRIDGETOWN (AP) — The bridge is closed.", "Home > News > Local", "Share", "12 likes",
        "- an item", "1. an item", "* another item", "| a | b |", "© 2025 Example", "Read more", "", " ", "\t", "__________", "...", "#", "http://example.com/x",
    ];

    private static readonly string[] Headlines =
    [
        "Old lighthouse opens to visitors", "Who pays for the new bridge?", "Teachers reach a deal with the city", "“We were lucky”, says the captain",
        "Hafenfest zieht Tausende an", "Le vieux phare ouvre ses portes", "El puente se cierra por un año", "Мост закроют на год",
    ];

    private static readonly string[] InlineLabels = ["Related", "Read more", "Lesen Sie auch", "Lire aussi", "Lea también", "Читайте также"];

    private static readonly string[] ListLabels =
    [
        "Related articles", "Most read", "Recommended for you", "Latest news", "Meistgelesen", "Articles similaires", "Lo más leído",
        "Похожие статьи", "関連記事",
    ];

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\n\n", "\u2028"];

    /// <summary>UTF-16 code units in any order: zero characters, control characters and lone surrogates among them.</summary>
    public static Gen<string> Unicode { get; } = Gen.Char['\0', '\uFFFF'].Array[0, MaxCharacters].Select(characters => new string(characters));

    /// <summary>Paragraphs as people write them, each once: what stands on a page twice is seldom its body.</summary>
    public static Gen<string[]> Paragraphs { get; } = ParagraphsOf(1);

    /// <summary>Stories with a list behind them and the line of another story in them.</summary>
    public static Gen<RandomStory> Stories { get; } = Gen.Select(
        AnyOf(Headlines),
        ParagraphsOf(MinStorySentences).Where(paragraphs => paragraphs.Length >= MinStoryParagraphs),
        AnyOf(InlineLabels),
        AnyOf(ListLabels),
        Gen.Shuffle(Headlines, MinHeadlines, Headlines.Length),
        (title, paragraphs, inline, label, headlines) =>
            new RandomStory(title, paragraphs, inline, label, [.. headlines.Where(headline => headline != title)]));

    /// <summary>Flattened pages: prose between the lines that stand around it.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(Gen.Frequency((1, AnyOf(Sentences)), (2, AnyOf(Lines))), AnyOf(LineEnds), (line, end) => line + end).Array[0, MaxParagraphs * 3].Select(string.Concat);

    /// <summary>Markup: tag soup with prose in it, and characters without sense.</summary>
    public static Gen<string> Html { get; } =
        Gen.Frequency((4, TagSoup.Page), (3, AnyOf(Sentences).Select(sentence => $"<p>{sentence}")), (1, Unicode)).Array[0, MaxParagraphs].Select(string.Concat);

    /// <summary>Any of these, read as either format.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((3, Html), (2, Text), (1, Unicode));

    private static Gen<string[]> ParagraphsOf(int minSentences) =>
        AnyOf(Sentences).Array[minSentences, MaxSentences].Select(sentences => string.Join(' ', sentences)).Array[1, MaxParagraphs]
            .Select(paragraphs => paragraphs.Distinct().ToArray());

    private static Gen<string> AnyOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
