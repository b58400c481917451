namespace ArticleExtract.Metadata.Sites;

/// <summary>Words that newspapers, magazines and news sites are named with, in many languages.</summary>
internal static class PublicationWords
{
    /// <summary>Words of names, or their endings: Skärgårdsposten, Sportblatt, 한솔일보.</summary>
    private static readonly string[] Endings =
    [
        "times", "standard", "herald", "gazette", "tribune", "observer", "chronicle", "journal", "courier", "echo", "mirror", "telegraph",
        "guardian", "examiner", "inquirer", "dispatch", "sentinel", "mercury", "news", "daily", "weekly", "quarterly", "magazine",
        "bulletin", "argus", "reporter", "zeitung", "blatt", "kurier", "anzeiger", "nachrichten", "rundschau", "tagblatt", "bote",
        "presse", "magazin", "dépêche", "courrier", "écho", "voix", "nouvelles", "diario", "periódico", "voz", "noticias", "gaceta",
        "correo", "heraldo", "diário", "jornal", "folha", "correio", "gazeta", "corriere", "giornale", "gazzetta", "messaggero",
        "nieuws", "krant", "dagblad", "courant", "posten", "bladet", "tidning", "tidningen", "nytt", "nyheter", "avisen", "tidende",
        "sanomat", "lehti", "uutiset", "głos", "dziennik", "kronika", "wiadomości", "listy", "noviny", "deník", "denník", "hírek",
        "hírlap", "ziarul", "monitorul", "vijesti", "novosti", "вести", "вестник", "газета", "новости", "известия", "голос", "вісник",
        "новини", "газети", "φωνή", "εφημερίδα", "ειδήσεις", "βήμα", "gazetesi", "postası", "haber", "haberler", "gündem", "صحيفة",
        "جريدة", "أخبار", "الأخبار", "روزنامه", "خبرگزاری", "קול", "חדשות", "עיתון", "समाचार", "ख़बर", "दैनिक", "टाइम्स", "日报", "日報",
        "晚报", "晚報", "新闻网", "新聞網", "新闻", "新聞", "周刊", "週刊", "时报", "時報", "ジャーナル", "タイムズ", "일보", "신문", "뉴스", "타임스", "báo", "tin tức",
        "warta", "berita", "kabar", "suara", "harian", "ข่าว", "post", "list",
    ];

    /// <summary>Whether a name has such a word and more: <c>News</c> alone is the entry of a menu.</summary>
    public static bool AreIn(string name)
    {
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var ending in Endings)
            {
                if (name.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
