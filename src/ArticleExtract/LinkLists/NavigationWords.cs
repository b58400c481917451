using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>What sites call the entries of their menus and footers, in many languages.</summary>
/// <remarks>Each names a part of a site: not a story, and not what a reader can do there.</remarks>
internal static class NavigationWords
{
    private static readonly WordSet Words = new(
    [
        // English
        "home", "homepage", "front page", "news", "latest", "latest news", "world", "world news", "local", "local news", "politics",
        "business", "economy", "finance", "money", "markets", "sport", "sports", "culture", "arts", "entertainment", "lifestyle", "life",
        "opinion", "comment", "technology", "tech", "science", "health", "education", "environment", "climate", "travel", "weather",
        "video", "videos", "photos", "gallery", "podcasts", "events", "jobs", "property", "obituaries", "letters", "archive", "archives",
        "blog", "forum", "shop", "store", "products", "services", "solutions", "pricing", "resources", "support", "help", "faq", "faqs",
        "about", "about us", "contact", "contact us", "careers", "press", "advertise", "advertise with us", "advertising", "newsletter",
        "newsletters", "subscriptions", "sitemap", "site map", "rss", "privacy", "privacy policy", "privacy notice", "cookies",
        "cookie policy", "cookie settings", "terms", "terms of use", "terms of service", "terms and conditions", "terms & conditions",
        "legal", "legal notice", "imprint", "accessibility", "disclaimer", "our team", "staff", "editorial policy", "corrections",
        "complaints", "media kit",

        // German, Dutch
        "startseite", "nachrichten", "politik", "wirtschaft", "kultur", "gesellschaft", "wissen", "wissenschaft", "gesundheit", "reise",
        "reisen", "wetter", "lokales", "regionales", "meinung", "technik", "digital", "panorama", "ausland", "inland", "immobilien",
        "stellenmarkt", "stellenangebote", "veranstaltungen", "anzeigen", "kleinanzeigen", "traueranzeigen", "archiv", "kontakt",
        "impressum", "datenschutz", "datenschutzerklärung", "agb", "nutzungsbedingungen", "über uns", "hilfe", "mediadaten", "karriere",
        "abo", "cookie-einstellungen", "barrierefreiheit", "redaktion", "nieuws", "binnenland", "buitenland", "politiek", "economie",
        "cultuur", "wetenschap", "gezondheid", "opinie", "weer", "over ons", "privacybeleid", "voorwaarden", "algemene voorwaarden",
        "adverteren", "vacatures", "nieuwsbrief", "colofon",

        // French, Italian
        "accueil", "actualités", "actualité", "politique", "monde", "société", "économie", "santé", "sports", "sciences", "météo",
        "voyage", "régions", "faits divers", "annonces", "emploi", "immobilier", "à propos", "qui sommes-nous", "mentions légales",
        "confidentialité", "politique de confidentialité", "plan du site", "publicité", "nous contacter", "aide", "cronaca", "politica",
        "economia", "cultura", "spettacoli", "esteri", "salute", "scienza", "viaggi", "meteo", "scuola", "opinioni", "chi siamo",
        "contatti", "pubblicità", "note legali", "redazione", "informativa privacy", "mondo",

        // Spanish, Portuguese, Romanian, Catalan
        "inicio", "portada", "noticias", "política", "economía", "deportes", "sociedad", "internacional", "nacional", "opinión",
        "tecnología", "ciencia", "salud", "educación", "sucesos", "el tiempo", "empleo", "clasificados", "quiénes somos", "contacto",
        "aviso legal", "privacidad", "política de privacidad", "política de cookies", "publicidad", "mapa del sitio", "hemeroteca",
        "términos y condiciones", "início", "notícias", "esporte", "esportes", "desporto", "mundo", "brasil", "saúde", "educação",
        "ciência", "tecnologia", "sociedade", "opinião", "entretenimento", "classificados", "empregos", "sobre nós", "quem somos",
        "fale conosco", "contato", "contacto", "política de privacidade", "termos de uso", "anuncie", "acasă", "știri", "actualitate",
        "sănătate", "externe", "vremea", "despre noi", "publicitate", "termeni și condiții", "politica de confidențialitate", "inici",
        "esports", "societat", "qui som",

        // Nordic
        "hem", "nyheter", "inrikes", "utrikes", "ekonomi", "kultur", "nöje", "väder", "åsikter", "ledare", "om oss", "kontakta oss",
        "annonsera", "integritetspolicy", "hjem", "innenriks", "utenriks", "økonomi", "været", "kontakt oss", "personvern", "annonser",
        "forside", "nyheder", "indland", "udland", "vejret", "om os", "kontakt os", "privatlivspolitik", "etusivu", "uutiset", "kotimaa",
        "ulkomaat", "talous", "kulttuuri", "urheilu", "sää", "mielipide", "yhteystiedot", "tietoa meistä", "tietosuoja",
        "tietosuojaseloste", "mainosta",

        // Polish, Czech, Slovak, Hungarian, South Slavic
        "strona główna", "wiadomości", "aktualności", "polityka", "gospodarka", "kraj", "świat", "kultura", "zdrowie", "nauka", "pogoda",
        "ogłoszenia", "praca", "o nas", "redakcja", "reklama", "regulamin", "polityka prywatności", "domů", "úvod", "zprávy", "domácí",
        "zahraničí", "ekonomika", "zdraví", "počasí", "věda", "inzerce", "redakce", "kontakty", "ochrana osobních údajů", "domov",
        "správy", "zahraničie", "zdravie", "počasie", "o nás", "kezdőlap", "főoldal", "címlap", "hírek", "belföld", "külföld",
        "gazdaság", "kultúra", "egészség", "időjárás", "vélemény", "rólunk", "kapcsolat", "impresszum", "adatvédelem", "médiaajánlat",
        "početna", "naslovnica", "vijesti", "vesti", "svijet", "svet", "gospodarstvo", "zdravlje", "vrijeme", "o nama", "oglašavanje",
        "pravila privatnosti", "domov", "novice",

        // Russian, Ukrainian, Bulgarian, Greek, Turkish
        "главная", "новости", "политика", "экономика", "общество", "культура", "спорт", "наука", "здоровье", "в мире", "мир",
        "происшествия", "погода", "технологии", "о нас", "о проекте", "контакты", "реклама", "редакция", "архив", "вакансии", "головна",
        "новини", "політика", "економіка", "суспільство", "здоров'я", "світ", "про нас", "контакти", "начало", "общество", "здраве",
        "свят", "за нас", "контакти", "времето", "αρχική", "ειδήσεις", "πολιτική", "οικονομία", "κοινωνία", "κόσμος", "πολιτισμός",
        "αθλητικά", "υγεία", "καιρός", "απόψεις", "επικοινωνία", "σχετικά με εμάς", "όροι χρήσης", "anasayfa", "ana sayfa", "haberler",
        "gündem", "siyaset", "dünya", "spor", "kültür", "kültür sanat", "sağlık", "yaşam", "eğitim", "teknoloji", "magazin",
        "hava durumu", "yazarlar", "hakkımızda", "iletişim", "künye", "reklam", "gizlilik politikası",

        // Arabic, Persian, Hebrew, Hindi
        "الرئيسية", "أخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة", "صحة", "علوم", "تكنولوجيا", "العالم", "محليات", "فن", "منوعات", "آراء",
        "طقس", "من نحن", "اتصل بنا", "سياسة الخصوصية", "الشروط والأحكام", "أعلن معنا", "خانه", "صفحه اصلی", "اخبار", "سیاسی", "اقتصادی",
        "ورزشی", "فرهنگی", "اجتماعی", "جهان", "درباره ما", "تماس با ما", "آرشیو", "ראשי", "חדשות", "פוליטיקה", "כלכלה", "ספורט", "תרבות",
        "בריאות", "מזג אוויר", "אודות", "צור קשר", "תנאי שימוש", "होम", "समाचार", "देश", "दुनिया", "राजनीति", "खेल", "मनोरंजन",
        "व्यापार", "बिज़नेस", "लाइफस्टाइल", "शिक्षा", "स्वास्थ्य", "हमारे बारे में", "संपर्क करें", "गोपनीयता नीति",

        // Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai
        "首页", "首頁", "新闻", "新聞", "要闻", "国内", "國內", "国际", "國際", "时政", "财经", "財經", "社会", "社會", "体育", "體育", "娱乐", "娛樂", "文化", "科技", "健康",
        "教育", "旅游", "旅遊", "汽车", "房产", "军事", "生活", "评论", "視頻", "视频", "图片", "关于我们", "關於我們", "联系我们", "联系方式", "聯絡我們", "网站地图", "广告服务", "版权声明",
        "隐私政策", "招聘", "ホーム", "トップ", "ニュース", "社会", "政治", "経済", "国際", "スポーツ", "エンタメ", "文化", "暮らし", "地域", "天気", "会社概要", "お問い合わせ",
        "プライバシーポリシー", "利用規約", "サイトマップ", "広告掲載", "採用情報", "홈", "뉴스", "정치", "경제", "사회", "국제", "문화", "스포츠", "연예", "생활", "오피니언", "날씨", "회사소개",
        "이용약관", "개인정보처리방침", "광고문의", "문의하기", "trang chủ", "thời sự", "thế giới", "kinh doanh", "kinh tế", "thể thao", "giải trí",
        "giáo dục", "sức khỏe", "đời sống", "pháp luật", "du lịch", "khoa học", "công nghệ", "liên hệ", "giới thiệu", "quảng cáo",
        "beranda", "berita", "nasional", "internasional", "olahraga", "hiburan", "ekonomi", "budaya", "kesehatan", "gaya hidup",
        "tentang kami", "hubungi kami", "kebijakan privasi", "redaksi", "หน้าแรก", "ข่าว", "การเมือง", "เศรษฐกิจ", "กีฬา", "บันเทิง",
        "ติดต่อเรา", "เกี่ยวกับเรา",
    ]);

    /// <summary>Whether a text is such a name and nothing else.</summary>
    public static bool Contains(ReadOnlySpan<char> text) => Words.Contains(text);
}
