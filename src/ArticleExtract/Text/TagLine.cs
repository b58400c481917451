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

    /// <summary>Whether a text is the label of tags, without a colon.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => Labels.Contains(text);

    /// <summary>Whether a line is a label of tags, with or without the tags behind it.</summary>
    public static bool IsMatch(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon >= 0 && colon <= Labels.LongestWord && Labels.Contains(line[..colon].TrimEnd());
    }
}
