using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>What sites call their link lists.</summary>
internal static class LinkListLabels
{
    private static readonly string[] Certain =
    [
        "related", "related articles", "related stories", "related posts", "related news", "related content", "related topics", "related links", "related reading",
        "related coverage", "read more", "read also", "also read", "read next", "read this next", "up next", "keep reading", "more stories", "more articles", "more news",
        "more like this", "more on this story", "more on this topic", "more on this", "more to read", "you may like", "you may also like", "you might like", "you might also like",
        "you may also be interested in", "you might be interested in", "recommended for you", "recommended stories", "recommended articles", "recommended reading",
        "recommended posts", "suggested articles", "suggested posts", "most popular", "most read", "most viewed", "most shared", "most commented", "popular posts",
        "popular articles", "popular stories", "popular now", "trending now", "trending stories", "trending articles", "top stories", "top news", "latest news", "latest stories",
        "latest articles", "latest posts", "recent posts", "recent articles", "recent news", "recent stories", "what to read next", "editor's picks", "editors' picks",
        "hot network questions", "similar posts", "similar articles", "around the web", "from around the web", "don't miss", "in case you missed it", "other articles", "other news",
        "also from this source", "more poems", "more recipes", "more reviews", "more videos", "more posts", "more photos", "more headlines", "more interviews", "more columns", "more guides",
        "mehr zum thema", "mehr zu diesem thema", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "ähnliche artikel", "ähnliche beiträge",
        "verwandte artikel", "verwandte beiträge", "verwandte themen", "weitere artikel", "weitere beiträge", "weitere nachrichten", "lesen sie auch", "lesen sie mehr",
        "auch interessant", "meistgelesen", "meist gelesen", "meistgelesene artikel", "am meisten gelesen", "beliebte artikel", "beliebte beiträge", "neueste beiträge",
        "neueste artikel", "letzte beiträge", "aktuelle nachrichten", "empfohlene artikel", "weitere meldungen", "top-themen", "zum thema", "passend zum thema", "lesen sie dazu auch", "dazu passend",
        "à lire aussi", "a lire aussi", "lire aussi", "à lire également", "sur le même sujet", "sur le même thème", "articles similaires", "articles liés", "articles connexes",
        "articles récents", "articles populaires", "les plus lus", "les plus lues", "les plus populaires", "derniers articles", "dernières actualités", "vous aimerez aussi",
        "vous pourriez aussi aimer", "plus d'articles", "à ne pas manquer", "dans la même rubrique", "à découvrir", "lire également", "nos articles",
        "más leídas", "más leídos", "lo más leído", "las más leídas", "lo más visto", "te puede interesar", "también te puede interesar", "le puede interesar", "noticias relacionadas",
        "artículos relacionados", "entradas relacionadas", "entradas recientes", "últimas noticias", "lea también", "lee también", "leer más", "más noticias", "más información",
        "contenido relacionado", "temas relacionados", "te recomendamos", "más vistas", "más vistos", "lo más compartido", "mira también", "ver también",
        "leia também", "leia mais", "mais lidas", "mais lidos", "as mais lidas", "notícias relacionadas", "artigos relacionados", "posts relacionados", "últimas notícias",
        "você pode gostar", "veja também", "saiba mais", "conteúdo relacionado",
        "leggi anche", "i più letti", "più letti", "le più lette", "articoli correlati", "articoli recenti", "ultime notizie", "potrebbe interessarti", "ti potrebbe interessare",
        "potrebbero interessarti", "altri articoli", "notizie correlate",
        "lees ook", "lees meer", "meest gelezen", "best gelezen", "gerelateerde artikelen", "gerelateerd nieuws", "meer nieuws", "laatste nieuws", "meer over dit onderwerp", "meer lezen", "ook interessant", "populaire artikelen",
        "zobacz także", "zobacz też", "czytaj także", "czytaj też", "czytaj również", "zobacz również", "przeczytaj również", "czytaj więcej", "przeczytaj także", "najczęściej czytane", "najpopularniejsze", "powiązane artykuły", "polecane artykuły",
        "podobne artykuły", "ostatnie wpisy", "najnowsze wpisy", "najnowsze wiadomości",
        "čtěte také", "související články", "nejčtenější", "přečtěte si také", "súvisiace články", "najčítanejšie", "kapcsolódó cikkek", "legolvasottabb", "olvasta már",
        "citește și", "articole similare", "cele mai citite", "läs också", "läs mer", "mest läst", "relaterade artiklar", "les også", "læs også", "mest lest", "mest læste", "lue myös", "luetuimmat",
        "διαβάστε επίσης", "σχετικά άρθρα", "δημοφιλή", "прочетете още", "свързани статии", "pročitajte još", "najčitanije", "povezani članci",
        "читайте также", "читать также", "похожие статьи", "похожие новости", "по теме", "материалы по теме", "новости по теме", "самое читаемое", "самое популярное",
        "последние новости", "ещё по теме", "читайте також", "схожі статті", "за темою", "останні новини", "найпопулярніше", "популярні новини",
        "ilgili haberler", "ilgili yazılar", "benzer haberler", "benzer yazılar", "çok okunanlar", "en çok okunanlar", "son haberler", "son yazılar", "bunlar da ilginizi çekebilir", "ilginizi çekebilir", "bunlara da bakın",
        "مواضيع ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "الأكثر قراءة", "مواضيع متعلقة", "قد يعجبك أيضا", "اخبار مرتبط", "مطالب مرتبط", "پربازدیدترین", "קראו גם", "כתבות נוספות", "הנקראות ביותר",
        "相关", "相关阅读", "相关文章", "相关新闻", "相关推荐", "推荐阅读", "热门文章", "热门推荐", "热门阅读", "阅读排行", "点击排行", "最新文章", "猜你喜欢", "延伸阅读", "为您推荐", "热点新闻", "热门排行", "热门新闻", "新闻排行", "一周热门", "精彩推荐", "图片推荐", "相關新聞", "相關文章", "延伸閱讀", "推薦閱讀", "熱門文章", "熱門新聞", "你可能還喜歡",
        "関連記事", "関連ニュース", "人気記事", "おすすめ記事", "アクセスランキング", "人気記事ランキング", "人気ランキング", "週間ランキング", "よく読まれている記事", "最新記事", "新着記事", "あわせて読みたい", "こちらもおすすめ", "関連リンク",
        "관련기사", "관련 기사", "인기기사", "인기 기사", "많이 본 뉴스", "많이 본 기사", "추천기사", "추천 기사", "최신 기사", "주요뉴스",
        "bài viết liên quan", "tin liên quan", "tin cùng chuyên mục", "xem thêm", "đọc thêm", "đọc nhiều", "baca juga", "artikel terkait", "berita terkait", "terpopuler", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "संबंधित खबरें", "ये भी पढ़ें", "यह भी पढ़ें",
    ];

    private static readonly string[] Ambiguous =
    [
        "ranking", "rankings", "recommendation", "recommendations", "recommended", "popular", "trending", "latest", "recent", "featured", "news", "headlines", "stories", "more", "hot", "top", "top 10", "hot news",
        "further reading", "see also", "suggestions", "similar", "discover more", "explore more", "blog", "empfehlungen", "empfohlen", "beliebt", "neueste", "aktuell", "mehr", "rangliste",
        "recommandations", "recommandé", "populaires", "récents", "classement", "recomendaciones", "recomendados", "recomendado", "relacionados", "relacionadas", "relacionado", "populares",
        "recomendações", "consigliati", "correlati", "raccomandazioni", "classifica", "aanbevolen", "populair", "gerelateerd", "polecane", "powiązane", "popularne", "doporučujeme", "populární",
        "рекомендуем", "популярное", "рекомендации", "новости", "рейтинг", "популярне", "рекомендуємо", "новини", "önerilen", "popüler", "öne çıkanlar", "الأحدث", "توصيات", "الشائع",
        "推荐", "排行", "排行榜", "热门", "最新", "热点", "推薦", "熱門", "排行榜单", "関連", "ランキング", "おすすめ", "新着", "人気", "추천", "인기", "랭킹", "최신", "liên quan", "nổi bật", "terkait", "terbaru", "แนะนำ", "ยอดนิยม",
    ];

    /// <summary>Openings of labels that go on with the name of a site, a section or a person.</summary>
    private static readonly string[] Openings =
    [
        "more from ", "more in ", "more on ", "also from ", "also in ", "latest from ", "latest in ", "related to ", "popular in ", "trending in ", "mehr aus ", "mehr von ", "mehr zu ", "plus de ", "más de ", "mais de ", "altro da ", "meer van ", "więcej z ",
    ];

    private static readonly WordTable<LabelStrength> Table = new(
        [
            .. Certain.Select(label => KeyValuePair.Create(label, LabelStrength.Certain)),
            .. Ambiguous.Select(label => KeyValuePair.Create(label, LabelStrength.Ambiguous)),
        ]);

    /// <summary>What a line says as a label, by its words alone.</summary>
    public static LabelStrength StrengthOf(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \n:：»>›…+-–—|.");
        if (Table.TryGetValue(line, out var strength))
        {
            return strength;
        }

        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return LabelStrength.Certain;
            }
        }

        return LabelStrength.Unknown;
    }
}
