namespace ArticleExtract.Text;

/// <summary>Tells the lines that name a story's tags or sections: <c>Tags: rivers, bridges</c>.</summary>
internal static class TagLine
{
    private static readonly WordSet Labels = new(
    [
        "tags", "tag", "tagged", "tagged with", "tagged as", "filed under", "filed in", "posted in", "keywords", "key words", "topics", "categories", "category", "labels", "more about",
        "schlagwörter", "schlagworte", "stichwörter", "stichworte", "themen", "kategorien", "kategorie", "mots-clés", "mots clés", "étiquettes", "thèmes", "catégories", "catégorie",
        "etiquetas", "temas", "palabras clave", "categorías", "categoría", "palavras-chave", "assuntos", "tópicos", "categorias", "categoria", "argomenti", "parole chiave", "etichette", "categorie",
        "trefwoorden", "labels", "onderwerpen", "categorieën", "etiketter", "nyckelord", "ämnen", "emner", "emneord", "nøgleord", "avainsanat", "aiheet", "asiasanat",
        "tagi", "tematy", "słowa kluczowe", "kategorie", "štítky", "témata", "klíčová slova", "kľúčové slová", "címkék", "etichete", "cuvinte cheie", "oznake", "ključne riječi", "етикети", "тагове",
        "теги", "метки", "ключевые слова", "темы", "рубрики", "рубрика", "ключові слова", "etiketler", "anahtar kelimeler", "konular", "ετικέτες", "λέξεις-κλειδιά",
        "الوسوم", "كلمات دلالية", "الكلمات المفتاحية", "برچسب‌ها", "کلیدواژه‌ها", "תגיות", "टैग", "标签", "关键词", "关键字", "標籤", "關鍵字", "タグ", "キーワード", "태그", "키워드", "từ khóa", "thẻ", "topik", "kata kunci", "แท็ก",
    ]);

    /// <summary>Labels that need no colon, since nothing else is said with them.</summary>
    private static readonly WordSet Openings = new(
    [
        "filed under", "filed in", "posted in", "posted under", "tagged", "tagged with", "tagged as", "tagged under", "categorized as",
        "abgelegt unter", "verschlagwortet mit", "getaggt mit", "veröffentlicht in", "kategorisiert in", "classé dans", "classé sous",
        "publié dans", "étiqueté", "archivado en", "archivado bajo", "publicado en", "etiquetado", "etiquetado con", "publicado em",
        "arquivado em", "marcado com", "archiviato in", "pubblicato in", "taggato", "geplaatst in", "gepubliceerd in", "getagged",
        "publicerat i", "märkt", "publisert i", "merket med", "udgivet i", "opublikowano w", "otagowano", "zaszufladkowano do kategorii",
        "опубликовано в", "опубліковано в",
    ]);

    /// <summary>Whether a text is the label of tags, without a colon.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => Labels.Contains(text);

    /// <summary>Whether a line is a label of tags, with or without the tags behind it.</summary>
    public static bool IsMatch(ReadOnlySpan<char> line) => FindColon(line) >= 0;

    /// <summary>Length of the label of tags that a line begins with, and of what sets it off from them; 0 when there is none.</summary>
    public static int MeasureLabel(ReadOnlySpan<char> line)
    {
        if (FindColon(line) is >= 0 and var colon)
        {
            return colon + 1;
        }

        if (!Openings.CanBeAtStartOf(line) || SentenceEnds.EndsSentence(line))
        {
            return 0;
        }

        for (var end = Math.Min(line.Length - 2, Openings.LongestWord); end > 0; end--)
        {
            if (line[end] == ' ' && char.IsUpper(line[end + 1]) && Openings.Contains(line[..end]))
            {
                return end + 1;
            }
        }

        return 0;
    }

    /// <summary>Where the colon behind a label of tags stands that a line begins with; -1 when there is none.</summary>
    private static int FindColon(ReadOnlySpan<char> line)
    {
        if (!Labels.CanBeAtStartOf(line))
        {
            return -1;
        }

        var colon = line[..Math.Min(line.Length, Labels.LongestWord + 1)].IndexOfAny(':', '：');
        return colon >= 0 && Labels.Contains(line[..colon].TrimEnd()) ? colon : -1;
    }
}
