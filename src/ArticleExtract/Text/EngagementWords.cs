namespace ArticleExtract.Text;

/// <summary>What the controls and counters around an article are called, in many languages.</summary>
internal static class EngagementWords
{
    /// <summary>Controls that stand alone on a line, and marks of what subscribers alone can read.</summary>
    private static readonly WordSet Controls = new(
    [
        "view", "views", "share", "shares", "share this", "share this article", "share this story", "share this post", "share on facebook", "share on twitter",
        "share on x", "share on linkedin", "share via email", "share article", "share link", "print", "print this page", "print article", "save", "save for later",
        "save article", "saved", "bookmark", "like", "likes", "tweet", "pin", "pin it", "email", "e-mail", "email this", "copy link", "copy url", "link copied",
        "listen", "listen to this article", "follow", "follow us", "subscribe", "comment", "comments", "add comment", "leave a comment", "post a comment",
        "no comments", "reply", "report", "gift this article", "give this article", "read aloud", "read later", "font size", "text size", "smaller", "larger", "resize text",
        "facebook", "twitter", "x", "linkedin", "pinterest", "whatsapp", "telegram", "reddit", "tumblr", "flipboard", "pocket", "messenger", "bluesky", "threads", "instagram",
        "teilen", "drucken", "merken", "speichern", "kommentare", "kommentieren", "vorlesen", "anhören", "artikel teilen", "per e-mail", "link kopieren", "schriftgröße",
        "partager", "imprimer", "enregistrer", "commenter", "commentaires", "écouter", "écouter l'article", "envoyer", "copier le lien", "taille du texte", "offrir cet article",
        "compartir", "imprimir", "guardar", "comentarios", "comentar", "escuchar", "copiar enlace", "compartilhar", "compartilhe", "partilhar", "salvar", "comentários", "ouvir",
        "condividi", "stampa", "salva", "commenti", "ascolta", "delen", "printen", "afdrukken", "opslaan", "bewaren", "reacties", "dela", "skriv ut", "spara", "kommentarer",
        "del", "lagre", "gem", "jaa", "tulosta", "tallenna", "udostępnij", "drukuj", "zapisz", "komentarze", "skomentuj", "sdílet", "tisk", "uložit", "zdieľať", "tlačiť",
        "megosztás", "nyomtatás", "distribuie", "partajează", "tipărește", "поделиться", "печать", "распечатать", "сохранить", "комментарии", "комментировать", "просмотры",
        "поширити", "поділитися", "друк", "друкувати", "зберегти", "paylaş", "yazdır", "kaydet", "yorum yap", "yorumlar", "dinle", "κοινοποίηση", "εκτύπωση",
        "مشاركة", "شارك", "طباعة", "حفظ", "تعليقات", "اشتراک گذاری", "چاپ", "שתף", "שיתוף", "הדפסה", "שמור",
        "分享", "分享到", "打印", "收藏", "点赞", "评论", "浏览", "字号", "字体", "字体大小", "大", "中", "小", "举报", "列印", "收聽", "評論", "瀏覽", "字級",
        "シェア", "シェアする", "印刷", "保存", "ツイート", "コメント", "コメントする", "ブックマーク", "文字サイズ", "공유", "공유하기", "인쇄", "저장", "댓글", "스크랩", "글자크기", "가",
        "subscribers only", "for subscribers only", "exclusive to subscribers", "exclusive for subscribers", "nur für abonnenten", "exklusiv für abonnenten",
        "réservé aux abonnés", "article réservé aux abonnés", "solo para suscriptores", "exclusivo para suscriptores", "exclusivo para assinantes",
        "solo per abbonati", "riservato agli abbonati", "alleen voor abonnees", "för prenumeranter", "kun for abonnenter", "vain tilaajille",
        "tylko dla prenumeratorów", "只限會員", "有料会員記事", "有料会員限定", "会員限定記事", "有料記事", "유료기사",
        "chia sẻ", "in bài", "lưu", "bình luận", "แชร์", "พิมพ์", "bagikan", "cetak", "simpan", "komentar", "शेयर करें", "प्रिंट",
    ]);

    /// <summary>What is counted, beside a number.</summary>
    private static readonly WordSet Units = new(
    [
        "view", "views", "share", "shares", "like", "likes", "comment", "comments", "read", "reads", "min read", "mins read", "minute read", "minutes read", "minutes to read",
        "min", "mins", "minutes", "reply", "replies", "retweets", "tweets", "followers", "reactions", "claps", "votes", "upvotes", "hits", "times", "visits", "visitors",
        "answers", "posts", "responses", "bookmarks", "favorites", "favourites",
        "aufrufe", "ansichten", "kommentar", "kommentare", "minuten", "min.", "min. lesezeit", "minuten lesezeit", "mal geteilt", "mal gelesen",
        "vues", "partages", "commentaire", "commentaires", "minutes de lecture", "min de lecture", "visitas", "vistas", "comentario", "comentarios", "minutos de lectura",
        "min de lectura", "visualizações", "comentário", "comentários", "min de leitura", "visualizzazioni", "commento", "commenti", "min di lettura", "minuti di lettura",
        "reacties", "keer bekeken", "minuten leestijd", "kommentarer", "visningar", "visninger", "wyświetleń", "komentarzy", "komentarze", "odsłon", "min czytania",
        "zobrazení", "komentářů", "komentáře", "просмотров", "просмотра", "комментариев", "комментария", "комментарий", "мин", "мин.", "переглядів", "коментарів",
        "görüntülenme", "okunma", "yorum", "dk", "dakika", "مشاهدة", "مشاهدات", "تعليق", "تعليقات", "צפיות", "תגובות",
        "浏览", "次浏览", "阅读", "次阅读", "评论", "条评论", "点赞", "人阅读", "分钟", "瀏覽", "次瀏覽", "閱讀", "則評論", "ビュー", "件のコメント", "コメント", "件", "分", "いいね",
        "조회", "조회수", "댓글", "공감", "lượt xem", "bình luận", "dilihat", "komentar", "kali dibaca", "ครั้ง",
    ]);

    /// <summary>Whether a text is nothing but the name of a control.</summary>
    public static bool IsControl(ReadOnlySpan<char> text) => Controls.Contains(text);

    /// <summary>Whether a text is something that is counted.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text) => Units.Contains(text);
}
