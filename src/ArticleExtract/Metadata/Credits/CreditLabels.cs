using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Credits;

/// <summary>Labels of what else stands on a line of credits and is none of our fields: source, editor, section, reading time.</summary>
internal static class CreditLabels
{
    private static readonly WordTable<bool> Labels = new(
    [
        .. new[]
        {
            "source", "sources", "via", "editor", "edited by", "reviewed by", "medically reviewed by", "fact checked by", "photo", "photos",
            "photos by", "image", "category",
            "categories", "section", "topic", "topics", "tag", "tags", "tagged", "filed under", "filed to", "in", "reading time",
            "read time", "estimated reading time", "views",
            "quelle", "redaktion", "redakteur", "kategorie", "kategorien", "rubrik", "lesezeit", "lesedauer", "foto", "schlagwörter",
            "ressort",
            "catégorie", "catégories", "rubrique", "temps de lecture", "édité par", "fuente", "categoría", "categorías",
            "tiempo de lectura", "etiquetas",
            "fonte", "categoria", "categorias", "tempo de leitura", "tempo di lettura", "categorie", "bron", "leestijd", "källa", "kilde",
            "lähde", "kategori", "kategoria",
            "źródło", "czas czytania", "zdroj", "kategorie", "rubrika", "forrás", "kategória", "sursa", "источник", "рубрика", "категория",
            "раздел", "время чтения",
            "джерело", "категорія", "kaynak", "kategori", "πηγή", "κατηγορία", "المصدر", "التصنيف", "منبع", "מקור", "קטגוריה",
            "来源", "來源", "稿源", "出处", "信息来源", "文章来源", "新闻来源", "编辑", "責任編輯", "责任编辑", "责编", "审核", "校对", "栏目", "分类", "阅读", "浏览", "浏览次数", "阅读次数",
            "点击", "点击次数", "点击数", "字号", "人气", "評論", "分類", "出典", "提供", "カテゴリ", "カテゴリー", "출처", "편집", "분류", "조회", "nguồn", "chuyên mục",
            "sumber", "แหล่งที่มา", "स्रोत",
        }.Select(label => KeyValuePair.Create(label, true)),
    ]);

    /// <summary>Length of the label and its colon at the start of a text; 0 when there is none.</summary>
    public static int FindAtStart(ReadOnlySpan<char> text)
    {
        var length = LabelMatch.FindLongest(Labels, text, out _);
        var rest = text[length..].TrimStart();
        return length > 0 && rest is [':' or '：' or '/' or '／', ..] ? text.Length - rest.Length + 1 : 0;
    }
}
