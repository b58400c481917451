namespace ArticleExtract.LinkLists;

/// <summary>What sites call their link lists, in many languages.</summary>
internal static class LinkListLabelWords
{
    /// <summary>Openings of labels that go on with the name of a site, a section or a person.</summary>
    public static readonly string[] Openings =
    [
        "more from ", "more in ", "more on ", "also from ", "also in ", "latest from ", "latest in ", "related to ", "popular in ",
        "trending in ", "mehr aus ", "mehr von ", "mehr zu ", "plus de ", "más de ", "mais de ", "altro da ", "meer van ", "więcej z ",
    ];

    /// <summary>Lists of stories on the same matter.</summary>
    public static readonly string[] Related =
    [
        "related", "related articles", "related stories", "related posts", "related news", "related content", "related topics",
        "related links", "related reading", "related coverage", "read more", "read also", "also read", "read next", "read this next",
        "up next", "keep reading", "more stories", "more articles", "more news", "more like this", "more on this story",
        "more on this topic", "more on this", "more to read", "what to read next", "hot network questions", "similar posts",
        "similar articles", "around the web", "from around the web", "other articles", "other news", "also from this source",
        "more poems", "more recipes", "more reviews", "more videos", "more posts", "more photos", "more headlines", "more interviews",
        "more columns", "more guides", "mehr zum thema", "mehr zu diesem thema", "ähnliche artikel", "ähnliche beiträge",
        "verwandte artikel", "verwandte beiträge", "verwandte themen", "weitere artikel", "weitere beiträge", "weitere nachrichten",
        "lesen sie auch", "lesen sie mehr", "lies auch", "mehr lesen", "weitere meldungen", "zum thema", "passend zum thema", "lesen sie dazu auch", "dazu passend",
        "à lire aussi", "a lire aussi", "lire aussi", "à lire également", "sur le même sujet", "sur le même thème",
        "articles similaires", "articles liés", "articles connexes", "plus d'articles", "dans la même rubrique", "lire également",
        "nos articles", "noticias relacionadas", "artículos relacionados", "entradas relacionadas", "lea también", "lee también",
        "leer más", "lea más", "lee más", "leé también", "lea además", "lee además", "vea también", "vea además", "más noticias", "más información", "contenido relacionado", "temas relacionados", "mira también", "ver también",
        "leia também", "leia mais", "notícias relacionadas", "artigos relacionados", "posts relacionados", "veja também", "saiba mais",
        "conteúdo relacionado", "leggi anche", "articoli correlati", "altri articoli", "notizie correlate", "lees ook", "lees meer",
        "gerelateerde artikelen", "gerelateerd nieuws", "meer nieuws", "meer over dit onderwerp", "meer lezen", "zobacz także",
        "zobacz też", "czytaj także", "czytaj też", "czytaj również", "zobacz również", "przeczytaj również", "czytaj więcej",
        "przeczytaj także", "powiązane artykuły", "podobne artykuły", "čtěte také", "související články", "přečtěte si také",
        "súvisiace články", "kapcsolódó cikkek", "olvasta már", "citește și", "articole similare", "läs också", "läs mer",
        "relaterade artiklar", "les også", "læs også", "lue myös", "διαβάστε επίσης", "σχετικά άρθρα", "прочетете още",
        "свързани статии", "pročitajte još", "povezani članci", "читайте также", "читать также", "похожие статьи", "похожие новости",
        "по теме", "материалы по теме", "новости по теме", "ещё по теме", "читайте також", "схожі статті", "за темою", "ilgili haberler",
        "ilgili yazılar", "benzer haberler", "benzer yazılar", "bunlara da bakın", "مواضيع ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة",
        "اقرأ أيضا", "اقرأ أيضاً", "مواضيع متعلقة", "اخبار مرتبط", "مطالب مرتبط", "קראו גם", "כתבות נוספות", "相关", "相关阅读", "相关文章",
        "相关新闻", "相关推荐", "延伸阅读", "相關新聞", "相關文章", "延伸閱讀", "関連記事", "関連ニュース", "あわせて読みたい", "関連リンク", "관련기사", "관련 기사", "주요뉴스",
        "bài viết liên quan", "tin liên quan", "tin cùng chuyên mục", "xem thêm", "đọc thêm", "baca juga", "artikel terkait",
        "berita terkait", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "संबंधित खबरें", "ये भी पढ़ें", "यह भी पढ़ें", "lisää aiheesta",
        "mer om ämnet", "mer om", "flere saker", "læs mere", "les mer", "mai multe", "viac k téme", "více k tématu", "kapcsolódó",
        "még több", "další články", "ďalšie články", "више о томе", "още по темата", "περισσότερα", "σχετικά", "और पढ़ें",
        "इसे भी पढ़ें", "相關報導", "相关报道", "이 기사도", "함께 읽기", "อ่านเพิ่มเติม", "مطالب مشابه", "بیشتر بخوانید", "اقرأ المزيد", "עוד בנושא",
    ];

    /// <summary>Words before a colon that ask to read or see one other story.</summary>
    public static readonly string[] Invitations =
    [
        // English
        "read", "see also", "also see", "read this", "read the full story", "read full story", "full story", "further reading",

        // German, Dutch, Nordic
        "siehe auch", "siehe dazu", "mehr dazu", "lesen sie", "lesen sie hier", "lesen sie dazu", "lesen sie diesen artikel",
        "lesen sie mehr dazu", "hier lesen", "lesetipp", "lees", "lees verder", "zie ook", "bekijk ook", "läs", "läs även", "se också", "les",
        "se også", "læs", "lue", "katso myös",

        // French, Italian, Spanish, Portuguese, Romanian
        "lire", "lisez aussi", "lire la suite", "voir aussi", "à voir aussi", "leggi", "guarda anche", "vedi anche", "per approfondire",
        "lea", "lee", "lea esta nota", "lee esta nota", "mira", "mire", "mirá", "mirá también", "vea", "véase también", "puedes ver",
        "puede ver", "puedes leer", "puede leer", "leia", "ler mais", "veja", "veja mais", "assista", "assista também", "confira",
        "citește", "vezi și",

        // Slavic, Greek, Hungarian, Turkish, Indonesian
        "czytaj", "zobacz", "czytaj dalej", "oglądaj", "čtěte", "viz také", "čítajte", "читайте", "смотрите", "смотрите также", "см. также",
        "читайте подробнее", "дивіться", "дивіться також", "διαβάστε", "δείτε", "δείτε επίσης", "olvassa el", "lásd még", "ayrıca okuyun",
        "ayrıca bakınız", "bakınız", "baca", "simak juga", "lihat juga",

        // Arabic, Hebrew
        "اقرأ", "شاهد", "شاهد أيضا", "شاهد أيضاً", "ראו גם",
    ];

    /// <summary>Lists of what others read.</summary>
    public static readonly string[] MostRead =
    [
        "most popular", "most read", "most viewed", "most shared", "most commented", "popular posts", "popular articles",
        "popular stories", "popular now", "trending now", "trending stories", "trending articles", "top stories", "top news",
        "meistgelesen", "meist gelesen", "meistgelesene artikel", "am meisten gelesen", "beliebte artikel", "beliebte beiträge",
        "top-themen", "articles populaires", "les plus lus", "les plus lues", "les plus populaires", "más leídas", "más leídos",
        "lo más leído", "las más leídas", "lo más visto", "más vistas", "más vistos", "lo más compartido", "mais lidas", "mais lidos",
        "as mais lidas", "i più letti", "più letti", "le più lette", "meest gelezen", "best gelezen", "populaire artikelen",
        "najczęściej czytane", "najpopularniejsze", "nejčtenější", "najčítanejšie", "legolvasottabb", "cele mai citite", "mest läst",
        "mest lest", "mest læste", "luetuimmat", "δημοφιλή", "najčitanije", "самое читаемое", "самое популярное", "найпопулярніше",
        "популярні новини", "çok okunanlar", "en çok okunanlar", "الأكثر قراءة", "پربازدیدترین", "הנקראות ביותר", "热门文章", "热门推荐", "热门阅读",
        "阅读排行", "点击排行", "热点新闻", "热门排行", "热门新闻", "新闻排行", "一周热门", "熱門文章", "熱門新聞", "人気記事", "アクセスランキング", "人気記事ランキング", "人気ランキング", "週間ランキング",
        "よく読まれている記事", "인기기사", "인기 기사", "많이 본 뉴스", "많이 본 기사", "đọc nhiều", "terpopuler", "suosituimmat", "mest lästa", "mest leste",
        "mest delte", "legnépszerűbb", "cele mai populare", "най-четени", "διαβάστηκαν περισσότερο", "सबसे ज्यादा पढ़े गए",
        "लोकप्रिय खबरें", "tin đọc nhiều", "tin nổi bật", "berita populer", "terpopuler minggu ini", "인기뉴스", "最多人看", "人氣文章",
        "הכי נקראות", "پرطرفدارترین",
    ];

    /// <summary>Lists of what the site suggests.</summary>
    public static readonly string[] Recommended =
    [
        "you may like", "you may also like", "you might like", "you might also like", "you may also be interested in",
        "you might be interested in", "recommended for you", "recommended stories", "recommended articles", "recommended reading",
        "recommended posts", "suggested articles", "suggested posts", "editor's picks", "editors' picks", "don't miss",
        "in case you missed it", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "auch interessant",
        "empfohlene artikel", "vous aimerez aussi", "vous pourriez aussi aimer", "à ne pas manquer", "à découvrir", "te puede interesar",
        "también te puede interesar", "le puede interesar", "te recomendamos", "você pode gostar", "potrebbe interessarti",
        "ti potrebbe interessare", "potrebbero interessarti", "ook interessant", "polecane artykuły", "bunlar da ilginizi çekebilir",
        "ilginizi çekebilir", "قد يعجبك أيضا", "推荐阅读", "猜你喜欢", "为您推荐", "精彩推荐", "图片推荐", "推薦閱讀", "你可能還喜歡", "おすすめ記事", "こちらもおすすめ", "추천기사",
        "추천 기사", "suosittelemme", "vi rekommenderar", "anbefalt", "anbefalte artikler", "ajánljuk", "îți recomandăm", "vă recomandăm",
        "рекомендуем почитать", "вам может понравиться", "вам може сподобатися", "ίσως σας ενδιαφέρει", "आपको यह भी पसंद आ सकता है",
        "có thể bạn quan tâm", "rekomendasi untuk anda", "mohlo by vás zajímat", "mohlo by vás zaujímať", "może cię zainteresować",
        "może cię też zainteresować",
    ];

    /// <summary>Lists of what is new.</summary>
    public static readonly string[] Latest =
    [
        "latest news", "latest stories", "latest articles", "latest posts", "recent posts", "recent articles", "recent news",
        "recent stories", "neueste beiträge", "neueste artikel", "letzte beiträge", "aktuelle nachrichten", "articles récents",
        "derniers articles", "dernières actualités", "entradas recientes", "últimas noticias", "últimas notícias", "articoli recenti",
        "ultime notizie", "laatste nieuws", "ostatnie wpisy", "najnowsze wpisy", "najnowsze wiadomości", "последние новости",
        "останні новини", "son haberler", "son yazılar", "最新文章", "最新記事", "新着記事", "최신 기사", "uusimmat uutiset", "tuoreimmat",
        "senaste nytt", "senaste nyheterna", "siste nytt", "siste nyheter", "seneste nyt", "nejnovější zprávy", "najnovšie správy",
        "legfrissebb hírek", "ultimele știri", "articole recente", "последни новини", "τελευταία νέα", "τελευταίες ειδήσεις",
        "najnovije vijesti", "ताज़ा खबरें", "ताजा खबरें", "tin mới nhất", "berita terbaru", "最新消息", "最新新聞", "최신뉴스", "آخر الأخبار",
        "أحدث الأخبار", "آخرین اخبار", "חדשות אחרונות",
    ];

    /// <summary>Words for lists of stories on the same matter that head sections of articles too.</summary>
    public static readonly string[] AmbiguousRelated =
    [
        "stories", "more", "further reading", "see also", "siehe auch", "similar", "mehr", "relacionados", "relacionadas", "relacionado", "correlati",
        "gerelateerd", "powiązane", "関連", "liên quan", "terkait",
    ];

    /// <summary>Words for lists of what others read that head sections of articles too.</summary>
    public static readonly string[] AmbiguousMostRead =
    [
        "ranking", "rankings", "popular", "trending", "headlines", "hot", "top", "top 10", "hot news", "beliebt", "rangliste",
        "populaires", "classement", "populares", "classifica", "populair", "popularne", "populární", "популярное", "рейтинг",
        "популярне", "popüler", "öne çıkanlar", "الشائع", "排行", "排行榜", "热门", "热点", "熱門", "排行榜单", "ランキング", "人気", "인기", "랭킹", "nổi bật",
        "ยอดนิยม", "suositut", "populært", "népszerű", "popolari", "δημοφιλέστερα", "लोकप्रिय", "populer",
    ];

    /// <summary>Words for lists of what the site suggests that head sections of articles too.</summary>
    public static readonly string[] AmbiguousRecommended =
    [
        "recommendation", "recommendations", "recommended", "featured", "suggestions", "discover more", "explore more", "empfehlungen",
        "empfohlen", "recommandations", "recommandé", "recomendaciones", "recomendados", "recomendado", "recomendações", "consigliati",
        "raccomandazioni", "aanbevolen", "polecane", "doporučujeme", "рекомендуем", "рекомендации", "рекомендуємо", "önerilen", "توصيات",
        "推荐", "推薦", "おすすめ", "추천", "แนะนำ", "ajánló", "recomandări", "anbefalinger", "rekommendationer", "suositukset", "rekomendasi",
        "संपादक की पसंद", "προτάσεις",
    ];

    /// <summary>Words for lists of what is new that head sections of articles too.</summary>
    public static readonly string[] AmbiguousLatest =
    [
        "latest", "recent", "news", "blog", "neueste", "aktuell", "récents", "новости", "новини", "الأحدث", "最新", "新着", "최신", "terbaru",
        "uusimmat", "senaste", "siste", "seneste", "nejnovější", "najnowsze", "legfrissebb", "recente", "ताज़ा", "mới nhất",
    ];
}
