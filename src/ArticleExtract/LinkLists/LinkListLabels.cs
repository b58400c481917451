namespace ArticleExtract.LinkLists;

/// <summary>The lines that sites put above a list of other pages, in the big languages. Letter case, a colon and an ellipsis do not matter.</summary>
internal static class LinkListLabels
{
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        // English
        "Related", "Related articles", "Related stories", "Related news", "Related posts", "Related content", "Related topics", "Ranking", "Rankings",
        "Recommendation", "Recommendations", "Recommended", "Recommended for you", "Recommended stories", "Read more", "Read next", "Read also",
        "See also", "Also read", "More stories", "More news", "More on this story", "More from this section", "Most popular", "Most read",
        "Most viewed", "Popular", "Popular posts", "Popular now", "Trending", "Trending now", "Latest", "Latest news", "Latest stories", "Latest posts",
        "Recent posts", "Top stories", "Top news", "Editor's picks", "Editors' picks", "You may like", "You may also like", "You might also like",
        "Don't miss", "What to read next", "Hot", "Hot news",

        // German, Dutch
        "Mehr zum Thema", "Weitere Artikel", "Weitere Meldungen", "Meistgelesen", "Meistgelesene Artikel", "Lesen Sie auch", "Auch interessant",
        "Das könnte Sie auch interessieren", "Ähnliche Artikel", "Neueste Artikel", "Lees ook", "Lees meer", "Meest gelezen", "Gerelateerd",

        // French, Spanish, Portuguese, Italian
        "À lire aussi", "A lire aussi", "Lire aussi", "Sur le même sujet", "Les plus lus", "Articles liés", "À ne pas manquer",
        "Más leídas", "Lo más leído", "Lo más visto", "Te puede interesar", "Lea también", "Noticias relacionadas", "Relacionadas", "Te recomendamos",
        "Leia também", "Leia mais", "Mais lidas", "Veja também", "Notícias relacionadas", "Leggi anche", "I più letti", "Articoli correlati", "Potrebbe interessarti",

        // Polish, Czech, Turkish, Swedish, Finnish
        "Zobacz także", "Czytaj także", "Czytaj też", "Przeczytaj także", "Najczęściej czytane", "Nejčtenější", "Související články",
        "İlgili haberler", "Çok okunanlar", "Son haberler", "Läs också", "Mest läst", "Lue myös", "Luetuimmat",

        // Russian, Ukrainian
        "Читайте также", "Популярное", "Самое читаемое", "По теме", "Новости по теме", "Рекомендуем", "Читайте також", "Популярні новини", "Останні новини",

        // Arabic, Hindi
        "اقرأ أيضا", "اقرأ أيضًا", "مواضيع ذات صلة", "الأكثر قراءة", "أخبار ذات صلة", "ये भी पढ़ें", "यह भी पढ़ें", "संबंधित खबरें",

        // Chinese, Japanese, Korean
        "相关", "相关阅读", "相关新闻", "相关文章", "推荐", "推荐阅读", "排行", "排行榜", "热门", "热门文章", "最新文章", "相關新聞", "推薦閱讀", "熱門新聞",
        "関連", "関連記事", "人気記事", "ランキング", "アクセスランキング", "おすすめ", "おすすめ記事", "最新記事", "관련기사", "관련 기사", "많이 본 뉴스", "인기 기사", "추천 기사",
    };

    private static readonly int Longest = Labels.Max(label => label.Length);

    /// <summary>Whether a line is such a label.</summary>
    public static bool Contains(ReadOnlySpan<char> line)
    {
        var label = line.Trim().TrimEnd(":：….");
        return label.Length <= Longest && Labels.Contains(label.ToString());
    }
}
