namespace ArticleExtract.Text;

/// <summary>What pages say around their articles, in many languages: legal notices, consent, accounts, newsletters, sharing, shop and page controls.</summary>
/// <remarks>No phrase is the name of one site, and none is a word that stories are about: "cookie settings", not "cookies".</remarks>
internal static class FurniturePhrases
{
    /// <summary>The phrases; a line is furniture by how much of it they make up.</summary>
    public static readonly string[] All =
    [
        // English
        "copyright", "all rights reserved", "all right reserved", "privacy policy", "privacy notice", "privacy statement", "privacy settings", "terms of use", "terms of service",
        "terms and conditions", "terms conditions", "terms of sale", "legal notice", "disclaimer", "accessibility statement", "cookie policy", "cookie settings", "essential cookies", "cookie preferences", "cookie notice",
        "use cookies", "uses cookies", "accept cookies", "accept all cookies", "manage cookies", "do not sell my personal information", "your privacy choices", "recaptcha",
        "log in", "login", "log out", "sign in", "sign up", "sign out", "register now", "create an account", "my account", "forgot password", "forgot your password", "remember me", "already a member",
        "newsletter", "newsletters", "email updates", "mailing list", "your email", "your email address", "email address", "subscribe", "subscribe now", "subscribe to our", "unsubscribe", "become a member",
        "get the latest", "delivered to your inbox", "straight to your inbox", "to your inbox",
        "share this", "share on", "share via", "follow us", "follow me", "like us on", "find us on", "join us on", "connect with us", "tell a friend",
        "facebook", "twitter", "instagram", "linkedin", "pinterest", "youtube", "whatsapp", "tiktok", "rss", "rss feed",
        "contact us", "about us", "about the author", "about author", "advertise with us", "advertise", "advertisement", "advertisements", "sponsored", "careers", "site map", "sitemap", "help center", "customer service",
        "leave a comment", "leave a reply", "post a comment", "add a comment", "view comments", "show comments", "no comments yet", "comments are closed", "be the first to comment", "write a review",
        "your email address will not be published", "required fields are marked", "save my name", "notify me",
        "skip to content", "skip to main content", "skip to navigation", "jump to content", "jump to navigation", "jump to search", "back to top", "scroll to top", "go to top", "toggle navigation", "main menu", "close menu", "open menu", "menu",
        "previous post", "next post", "previous article", "next article", "previous page", "next page", "view all", "see all", "show all", "load more", "show more", "view more", "see more",
        "read more", "learn more", "find out more", "continue reading", "click here", "click to", "search for", "search the site", "filed under", "posted in", "tagged with", "tags",
        "add to cart", "add to bag", "add to basket", "add to wishlist", "buy now", "shop now", "view cart", "your cart", "checkout", "free shipping", "in stock", "out of stock", "quick view", "sort by",
        "powered by", "designed by", "enable javascript", "javascript is disabled", "your browser", "print this page", "download the app", "app store", "google play", "skip ad",

        "with a subscription", "unlimited access", "subscribers get", "free articles", "cancel at any time", "cancel anytime", "keep reading", "already a subscriber", "you agree to our", "agree to our terms",
        "this material may not be", "may not be reproduced", "may not be published", "rewritten or redistributed", "without written permission", "without permission",
        "was this helpful", "was this review helpful", "add to compare", "support our journalism", "become a supporter", "reader-supported", "download our app", "we may earn", "earn a commission", "affiliate commission", "affiliate links",

        // German, Dutch
        "alle rechte vorbehalten", "datenschutz", "datenschutzerklärung", "impressum", "agb", "nutzungsbedingungen", "cookie-einstellungen", "cookies verwenden", "verwenden cookies", "nur cookies", "notwendige cookies", "jetzt kostenlos testen", "jederzeit kündbar", "mit abo lesen", "verwendet cookies", "anmelden", "einloggen",
        "registrieren", "abonnieren", "jetzt abonnieren", "newsletter abonnieren", "folgen sie uns", "folge uns", "nach oben", "zum inhalt springen", "zur navigation", "kontakt", "über uns", "über den autor",
        "kommentar schreiben", "kommentar verfassen", "schreibe einen kommentar", "weiterlesen", "mehr erfahren", "mehr anzeigen", "alle anzeigen", "in den warenkorb", "anzeige", "werbung", "schlagwörter",
        "vorheriger beitrag", "nächster beitrag", "zur startseite", "barrierefreiheit", "mediadaten",
        "alle rechten voorbehouden", "privacybeleid", "privacyverklaring", "cookiebeleid", "cookie-instellingen", "algemene voorwaarden", "gebruiksvoorwaarden", "inloggen", "aanmelden", "abonneren", "abonneer",
        "nieuwsbrief", "volg ons", "naar boven", "over ons", "plaats een reactie", "in winkelwagen", "advertentie",

        "unterstützen sie uns", "unterstütze uns", "als e-paper",

        // French
        "tous droits réservés", "mentions légales", "politique de confidentialité", "politique de cookies", "gestion des cookies", "conditions générales", "conditions d'utilisation", "données personnelles", "se connecter",
        "s'inscrire", "s'abonner", "abonnez-vous", "inscrivez-vous", "créer un compte", "mon compte", "suivez-nous", "retour en haut", "aller au contenu", "contactez-nous", "nous contacter", "qui sommes-nous",
        "à propos de l'auteur", "laisser un commentaire", "lire la suite", "en savoir plus", "voir plus", "voir tout", "ajouter au panier", "publicité", "plan du site", "infolettre", "recevez chaque jour", "recevez chaque matin", "recevez chaque semaine", "écrire à la rédaction", "réservé aux abonnés", "reproduction interdite", "article précédent", "article suivant",

        // Spanish, Portuguese, Italian, Catalan, Romanian
        "hazte miembro", "hazte socio", "únete a nuestro", "canal de telegram", "canal de whatsapp",
        "todos los derechos reservados", "política de privacidad", "política de cookies", "aviso legal", "términos y condiciones", "condiciones de uso", "iniciar sesión", "inicia sesión", "regístrate", "registrarse",
        "suscríbete", "suscribirse", "suscríbase", "boletín", "síguenos", "volver arriba", "saltar al contenido", "contáctanos", "quiénes somos", "sobre nosotros", "sobre el autor", "deja un comentario",
        "deja una respuesta", "leer más", "ver más", "ver todo", "añadir al carrito", "publicidad", "etiquetas", "mapa del sitio",
        "todos os direitos reservados", "política de privacidade", "termos de uso", "termos e condições", "fazer login", "entrar", "cadastre-se", "inscreva-se", "assine", "assine já", "siga-nos", "voltar ao topo",
        "fale conosco", "quem somos", "sobre nós", "sobre o autor", "deixe um comentário", "deixe uma resposta", "ver mais", "ver tudo", "adicionar ao carrinho", "publicidade", "mapa do site",
        "tutti i diritti riservati", "diritti riservati", "informativa sulla privacy", "informativa privacy", "termini e condizioni", "note legali", "accedi", "registrati", "iscriviti", "abbonati", "seguici", "seguici su",
        "torna su", "vai al contenuto", "contatti", "chi siamo", "lascia un commento", "continua a leggere", "scopri di più", "vedi tutti", "aggiungi al carrello", "pubblicità",
        "tots els drets reservats", "política de privacitat", "avís legal", "inicia la sessió", "subscriu-te", "toate drepturile rezervate", "politica de confidențialitate", "termeni și condiții", "autentificare", "abonează-te",
        "urmărește-ne", "adaugă în coș", "publicitate",

        // Nordic
        "alla rättigheter", "integritetspolicy", "användarvillkor", "logga in", "prenumerera", "nyhetsbrev", "följ oss", "kontakta oss", "om oss", "annons", "lägg i varukorgen", "alle rettigheter", "personvern",
        "personvernerklæring", "logg inn", "abonner", "nyhetsbrev", "følg oss", "kontakt oss", "annonse", "alle rettigheder forbeholdes", "privatlivspolitik", "log ind", "tilmeld", "nyhedsbrev", "følg os", "kaikki oikeudet pidätetään",
        "tietosuojaseloste", "kirjaudu", "tilaa uutiskirje", "seuraa meitä", "tietoa meistä", "ota yhteyttä", "mainos",

        // Polish, Czech, Slovak, Hungarian, South Slavic, Baltic
        "wszelkie prawa zastrzeżone", "polityka prywatności", "polityka cookies", "regulamin", "zaloguj się", "zaloguj", "zarejestruj się", "załóż konto", "zapisz się", "subskrybuj", "obserwuj nas", "kontakt z nami",
        "o nas", "o autorze", "dodaj komentarz", "napisz komentarz", "czytaj dalej", "zobacz więcej", "pokaż więcej", "dodaj do koszyka", "do koszyka", "reklama", "tagi", "wróć do góry", "przejdź do treści", "poprzedni artykuł",
        "następny artykuł", "plików cookies", "plików cookie", "všechna práva vyhrazena", "ochrana osobních údajů", "zásady ochrany osobních údajů", "obchodní podmínky", "přihlásit se", "přihlásit", "registrovat", "odebírat",
        "sledujte nás", "přidat komentář", "do košíku", "inzerce", "všetky práva vyhradené", "ochrana osobných údajov", "prihlásiť sa", "sledujte nás", "minden jog fenntartva", "adatvédelmi tájékoztató", "bejelentkezés",
        "feliratkozás", "hírlevél", "impresszum", "kövess minket", "hirdetés", "sva prava pridržana", "politika privatnosti", "prijava", "pratite nas", "uvjeti korištenja", "vse pravice pridržane", "visos teisės saugomos",
        "visas tiesības aizsargātas",

        // Greek, Turkish
        "με επιφύλαξη παντός δικαιώματος", "πολιτική απορρήτου", "όροι χρήσης", "σύνδεση", "εγγραφή", "ακολουθήστε μας", "επικοινωνία", "διαφήμιση", "tüm hakları saklıdır", "her hakkı saklıdır", "gizlilik politikası",
        "çerez politikası", "kullanım koşulları", "giriş yap", "üye ol", "kayıt ol", "abone ol", "bizi takip edin", "iletişim", "hakkımızda", "künye", "sepete ekle", "devamını oku", "reklam",

        // Russian, Ukrainian, Bulgarian
        "все права защищены", "политика конфиденциальности", "пользовательское соглашение", "условия использования", "войти", "вход", "регистрация", "зарегистрироваться", "подписаться", "подпишитесь", "подписывайтесь", "рассылка",
        "мы в социальных сетях", "наверх", "контакты", "о нас", "о проекте", "об авторе", "оставить комментарий", "добавить комментарий", "читать далее", "показать ещё", "добавить в корзину", "в корзину", "реклама", "теги", "карта сайта",
        "при использовании материалов", "усі права захищено", "всі права захищені", "політика конфіденційності", "увійти", "підписатися", "підписуйтесь", "залишити коментар", "читати далі", "всички права запазени",
        "политика за поверителност", "общи условия",

        // Arabic, Persian, Hebrew, Hindi
        "جميع الحقوق محفوظة", "سياسة الخصوصية", "شروط الاستخدام", "تسجيل الدخول", "اشترك", "النشرة البريدية", "تابعنا", "اتصل بنا", "من نحن", "أضف تعليق", "اترك تعليقا", "إعلان", "حقوق النشر", "تمامی حقوق", "کلیه حقوق",
        "درباره ما", "تماس با ما", "ورود", "ثبت نام", "عضویت در خبرنامه", "ارسال نظر", "تبلیغات", "כל הזכויות שמורות", "מדיניות פרטיות", "תנאי שימוש", "התחברות", "צור קשר", "אודות", "הרשמה", "פרסומת", "सर्वाधिकार सुरक्षित",
        "गोपनीयता नीति", "हमसे संपर्क करें", "हमारे बारे में", "लॉगिन", "विज्ञापन",

        // Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai
        "版权所有", "版权声明", "隐私政策", "隐私权政策", "使用条款", "服务条款", "免责声明", "联系我们", "关于我们", "网站地图", "登录", "注册", "订阅", "关注我们", "返回顶部", "责任编辑", "上一篇", "下一篇", "未经授权", "广告", "备案号", "扫一扫",
        "版權所有", "隱私權政策", "使用條款", "聯絡我們", "關於我們", "登入", "註冊", "訂閱", "回到頂部", "無断転載", "利用規約", "プライバシーポリシー", "個人情報保護方針", "お問い合わせ", "会社概要", "運営会社", "ログイン", "会員登録", "メルマガ", "サイトマップ", "広告",
        "ページトップ", "前の記事", "次の記事", "もっと見る", "続きを読む", "カートに入れる", "무단전재", "무단 전재", "재배포 금지", "개인정보처리방침", "개인정보 처리방침", "이용약관", "로그인", "회원가입", "구독하기", "문의하기", "회사소개", "광고", "댓글 쓰기",
        "더보기", "기사제보", "청소년보호정책", "bản quyền", "chính sách bảo mật", "điều khoản sử dụng", "đăng nhập", "đăng ký", "theo dõi chúng tôi", "liên hệ", "quảng cáo", "hak cipta", "kebijakan privasi", "syarat dan ketentuan",
        "masuk", "daftar", "berlangganan", "ikuti kami", "hubungi kami", "tentang kami", "tinggalkan komentar", "iklan", "สงวนลิขสิทธิ์", "นโยบายความเป็นส่วนตัว", "เข้าสู่ระบบ", "สมัครสมาชิก", "ติดต่อเรา", "เกี่ยวกับเรา", "โฆษณา",
    ];
}
