using System.Buffers;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Authors;

/// <summary>What stands before the names of authors, in many languages.</summary>
internal static class BylineWords
{
    /// <summary>Words that a name follows directly: By Jane Doe.</summary>
    private static readonly string[] Prepositions =
    [
        "by", "written by", "posted by", "published by", "authored by", "created by", "words by", "story by", "report by", "reported by",
        "text by",
        "article by", "review by", "article written by", "written and photographed by", "words and photos by", "submitted by",
        "contributed by",
        "started by", "asked by", "a post by", "post by", "guest post by", "opinion by", "analysis by", "essay by", "uploaded by",
        "added by",
        "von", "geschrieben von", "verfasst von", "veröffentlicht von", "ein artikel von", "ein beitrag von", "ein kommentar von",
        "eine analyse von", "eine kolumne von", "gastbeitrag von", "text von", "erstellt von", "gepostet von", "interview von",
        "par", "écrit par", "publié par", "rédigé par", "posté par", "un article de", "texte par", "propos recueillis par",
        "mis en ligne par",
        "por", "escrito por", "publicado por", "texto por", "redactado por", "creado por", "postado por", "criado por",
        "di", "scritto da", "pubblicato da", "a cura di", "articolo di", "testo di", "postato da",
        "door", "geschreven door", "geplaatst door", "gepubliceerd door", "av", "skriven av", "skrivet av", "publicerad av", "skrevet av",
        "publisert av", "af", "skrevet af", "kirjoittanut", "napisał", "napisała", "opublikował", "opublikowane przez", "dodane przez",
        "przez",
        "napsal", "napsala", "vložil", "írta", "scris de", "publicat de", "de", "од", "от", "від", "написал", "написала", "tarafından",
        "oleh", "ditulis oleh", "diposting oleh", "bởi", "viết bởi", "του", "της", "γράφει", "γράφει ο", "γράφει η",
        "بقلم", "كتب", "كتبت", "كتبه", "نوشته", "מאת", "द्वारा", "โดย",
    ];

    /// <summary>Words that a colon or another mark divides from the name: Author: Jane Doe.</summary>
    private static readonly string[] Labels =
    [
        "author", "authors", "author(s)", "author name", "writer", "written", "reporter", "byline", "contributor", "contributors", "text",
        "words",
        "autor", "autorin", "autoren", "autor/in", "autor:in", "verfasser", "verfasserin",
        "auteur", "auteure", "auteurs", "rédacteur", "autora", "autores", "autor(a)", "redactor", "texto", "autore", "autrice", "autori",
        "testo",
        "tekst", "skribent", "författare", "forfatter", "journalist", "teksti", "kirjoittaja", "toimittaja", "autorzy", "autorka",
        "opracowanie",
        "autoři", "autorica", "piše", "novinar", "szerző", "szerzők", "автор", "авторы", "автор статьи", "автор текста", "текст",
        "корреспондент",
        "автори", "αρθρογράφος", "συντάκτης", "συγγραφέας", "κείμενο", "yazar", "yazan", "muhabir", "autors", "autorius", "penulis",
        "tác giả",
        "người viết", "người đăng", "ผู้เขียน", "ผู้แต่ง", "लेखक", "संवाददाता", "الكاتب", "المؤلف", "نویسنده", "خبرنگار", "כתב", "כתבת",
        "מחבר",
    ];

    /// <summary>Words of scripts that write no spaces, which a space or a mark divides from the name: 记者 张三.</summary>
    private static readonly string[] UnspacedLabels =
    [
        "记者", "記者", "作者", "文章作者", "本文作者", "撰文", "撰稿", "撰稿人", "文", "发布者", "发布人", "發布者", "取材・文", "執筆", "執筆者", "著者",
        "筆者", "ライター", "作成者", "投稿者", "著", "文責", "글", "글쓴이", "작성자", "기자", "취재",
    ];

    /// <summary>Words that stand behind the name, after a space: 홍길동 기자.</summary>
    private static readonly string[] Endings =
        [" 기자", " 선임기자", " 특파원", " 논설위원", " 記者", " 记者", " tarafından", " द्वारा", " 撰文", " 報導"];

    private static readonly SearchValues<char> LastLetters = SearchValues.Create([.. Endings.Select(ending => ending[^1])]);

    private const string GluedBy = "By";

    private static readonly WordTable<Word> Words = new(
    [
        .. Prepositions.Select(word => KeyValuePair.Create(word, Word.NeedsSpace)),
        .. Labels.Select(word => KeyValuePair.Create(word, Word.NeedsMark)),
        .. UnspacedLabels.Select(word => KeyValuePair.Create(word, Word.NeedsSpace)),
    ]);

    private enum Word
    {
        NeedsSpace,
        NeedsMark,
    }

    /// <summary>Whether a text is such a word and nothing else.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => Words.Contains(text);

    /// <summary>Whether a text begins with the word for a name without a space: ByJane Doe, as flattened links have it.</summary>
    private static bool IsGluedBy(ReadOnlySpan<char> text) =>
        text.StartsWith(GluedBy) && text.Length > GluedBy.Length + 1 && char.IsUpper(text[GluedBy.Length]) && char.IsLower(text[GluedBy.Length + 1]);

    /// <summary>Where the names end in a text that closes with a word such as 기자; 0 when it closes with none.</summary>
    public static int FindEndOfNames(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.IsEmpty || !LastLetters.Contains(text[^1]))
        {
            return 0;
        }

        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text.Length - ending.Length;
            }
        }

        return 0;
    }

    /// <summary>Where the names begin in a text that starts with such a word; 0 when it starts with none.</summary>
    public static int FindNames(ReadOnlySpan<char> text)
    {
        if (IsGluedBy(text))
        {
            return GluedBy.Length;
        }

        var length = LabelMatch.FindLongest(Words, text, out var word);
        var rest = text[length..];
        if (length == 0 || rest.IsEmpty)
        {
            return 0;
        }

        var isSpaced = char.IsWhiteSpace(rest[0]);
        var isMarked = rest.TrimStart() is [':' or '：' or '/' or '／' or '|' or '｜', ..] || rest[0] == '\n';
        return isMarked || (isSpaced && word != Word.NeedsMark) ? text.Length - rest.TrimStart(" \n:：/／|｜").Length : 0;
    }
}
