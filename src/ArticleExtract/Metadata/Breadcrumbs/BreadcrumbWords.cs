using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Breadcrumbs;

/// <summary>Words of breadcrumb trails: what names the trail, and what its first step is called.</summary>
internal static class BreadcrumbWords
{
    private static readonly string[] Labels =
    [
        "you are here", "you're here", "current", "current location", "current position", "current page", "location", "position", "path",
        "breadcrumb", "breadcrumbs", "navigation",
        "sie sind hier", "aktuelle position", "aktuelle seite", "sie befinden sich hier", "du bist hier", "pfad", "position", "navigationspfad",
        "vous êtes ici", "position actuelle", "vous etes dans", "fil d'ariane", "chemin",
        "estás aquí", "posición actual", "ubicación actual", "está aquí", "usted está aquí", "te encuentras en", "ubicación", "ruta",
        "você está aqui", "está aqui", "você está em", "está em",
        "sei qui", "sei in", "tu sei qui", "ti trovi in", "ti trovi qui", "percorso",
        "u bent hier", "u bevindt zich hier", "je bent hier", "kruimelpad",
        "du är här", "du er her", "her er du", "olet tässä", "olet täällä",
        "jesteś tutaj", "jesteś tu", "tu jesteś", "nacházíte se", "jste zde", "nachádzate sa", "ste tu", "tukaj ste", "nalazite se",
        "ön itt áll", "itt vagy", "ön itt jár", "sunteți aici", "te afli aici",
        "вы здесь", "вы находитесь здесь", "вы находитесь", "ви тут", "ви знаходитесь", "вие сте тук",
        "buradasınız", "konum", "είστε εδώ", "βρίσκεστε εδώ",
        "أنت هنا", "انت هنا", "אתה נמצא כאן", "הינך כאן", "شما اینجا هستید", "مسیر",
        "当前位置", "您的位置", "您现在的位置", "您当前的位置", "你的位置", "你现在的位置", "现在位置", "所在位置", "位置",
        "當前位置", "目前位置", "您的位置", "現在位置", "現在地", "現在のページ",
        "현재 위치", "현재위치", "bạn đang ở đây", "vị trí", "คุณอยู่ที่นี่", "anda di sini", "anda berada di sini", "आप यहाँ हैं",
    ];

    private static readonly string[] Homes =
    [
        "home", "homepage", "home page", "board index", "forum index", "front page", "frontpage", "main page", "main", "index", "start",
        "startseite", "hauptseite", "accueil", "page d'accueil", "inicio", "portada", "página principal", "principal",
        "início", "página inicial", "pagina iniziale", "startpagina", "hem", "startsida", "startsidan", "hjem", "forside", "forsiden",
        "forsíða",
        "etusivu", "strona główna", "start page", "domů", "domu", "úvod", "hlavní stránka", "hlavní strana", "domov", "domovská stránka",
        "naslovnica",
        "početna", "почетна", "kezdőlap", "főoldal", "címlap", "acasă", "prima pagină", "начало", "главная", "главная страница",
        "на главную",
        "головна", "головна сторінка", "галоўная", "anasayfa", "ana sayfa", "αρχική", "αρχική σελίδα", "avaleht", "sākums", "pradžia",
        "pradinis",
        "ראשי", "דף הבית", "עמוד הבית", "الرئيسية", "الصفحة الرئيسية", "خانه", "صفحه اصلی", "صفحه نخست",
        "首页", "首頁", "主页", "主頁", "网站首页", "網站首頁", "ホーム", "トップ", "トップページ", "홈", "메인", "홈페이지",
        "होम", "मुख पृष्ठ", "मुखपृष्ठ", "หน้าแรก", "หน้าหลัก", "trang chủ", "beranda", "laman utama", "halaman utama",
    ];

    /// <summary>What sites write as the last step in place of the title.</summary>
    private static readonly string[] Pages =
    [
        "正文", "新闻正文", "新聞正文", "文章正文", "正文内容", "正文頁", "内文", "內文", "文章内容", "文章內容", "文章详情", "新闻详情", "详情", "詳情", "详细内容",
        "記事詳細", "記事本文", "본문", "기사본문", "상세보기",
    ];

    private static readonly WordTable<bool> LabelTable = new([.. Labels.Select(label => KeyValuePair.Create(label, true))]);

    private static readonly WordSet HomeSet = new(Homes);

    private static readonly WordSet PageSet = new(Pages);

    /// <summary>Length of the label at the start of a text, such as "You are here"; 0 when there is none.</summary>
    public static int FindLabel(ReadOnlySpan<char> text) => LabelMatch.FindLongest(LabelTable, text, out _);

    /// <summary>Whether a text may start with a label or the name of a site's first page: nearly always not where it does not.</summary>
    public static bool CanBeAtStartOf(ReadOnlySpan<char> text) => LabelTable.CanBeAtStartOf(text) || HomeSet.CanBeAtStartOf(text);

    /// <summary>Whether a text is the name of a site's first page.</summary>
    public static bool IsHome(ReadOnlySpan<char> text) => HomeSet.Contains(text);

    /// <summary>Whether a text stands for the page itself, as in "News > Full text".</summary>
    public static bool IsPage(ReadOnlySpan<char> text) => PageSet.Contains(text);
}
