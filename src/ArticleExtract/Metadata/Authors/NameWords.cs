using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Authors;

/// <summary>Words in and around the names of authors.</summary>
internal static class NameWords
{
    /// <summary>Words between two names.</summary>
    private static readonly WordSet Conjunctions = new(
    [
        "and", "und", "et", "y", "e", "og", "och", "en", "i", "a", "ve", "ja", "és", "și", "и", "та", "і", "й", "και", "dan", "và", "with",
        "mit", "avec", "con", "com",
        "&", "+", "plus",
    ]);

    /// <summary>Small words inside a name.</summary>
    private static readonly WordSet Particles = new(
    [
        "de", "del", "della", "delle", "dei", "degli", "di", "da", "do", "dos", "das", "du", "des", "d", "la", "le", "les", "lo", "el",
        "al", "ul", "bin", "bint",
        "ibn", "ben", "abu", "von", "vom", "zu", "zum", "zur", "van", "der", "den", "ter", "ten", "te", "op", "af", "av", "til", "y", "e",
        "i", "san", "st", "mac", "o",
    ]);

    /// <summary>What somebody is or does, as it stands behind a name.</summary>
    private static readonly WordSet Occupations = new(
    [
        "editor", "editors", "writer", "reporter", "correspondent", "staff", "contributor", "contributors", "contributing", "journalist",
        "columnist", "chief", "senior",
        "junior", "associate", "assistant", "director", "manager", "founder", "cofounder", "co-founder", "president", "chairman", "ceo",
        "cto", "cfo", "coo", "cmo",
        "professor", "lecturer", "researcher", "fellow", "analyst", "engineer", "developer", "designer", "consultant", "specialist",
        "expert", "coach", "attorney",
        "lawyer", "doctor", "nurse", "dietitian", "nutritionist", "therapist", "author", "blogger", "producer", "photographer", "critic",
        "intern", "freelance",
        "freelancer", "guest", "special", "news", "desk", "bureau", "team", "department", "university", "institute", "college", "school",
        "magazine", "times", "post",
        "press", "agency", "media", "network", "inc", "inc.", "ltd", "llc", "gmbh", "co", "marketing", "content", "strategist", "head",
        "lead", "vp", "vice", "member",
        "partner", "principal", "copywriter", "certified", "licensed", "registered", "board", "reviewer", "medical", "science",
        "technology", "business", "sports",
        "political", "redakteur", "redakteurin", "redaktion", "korrespondent", "korrespondentin", "autor", "autorin", "freier", "freie",
        "journalistin", "reporterin",
        "volontär", "chefredakteur", "leiter", "leiterin", "rédacteur", "rédactrice", "journaliste", "correspondant", "correspondante",
        "chef", "redactor", "redactora",
        "periodista", "corresponsal", "director", "directora", "jornalista", "repórter", "editora", "giornalista", "redattore", "redacteur",
        "redactrice", "verslaggever",
        "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "корреспондент", "редактор", "журналист", "обозреватель",
    ]);

    /// <summary>Degrees and suffixes that stand behind a name and its comma.</summary>
    private static readonly WordSet Credentials = new(
    [
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "m.d.", "do", "phd", "ph.d", "ph.d.", "dphil", "rn", "np", "pa", "rd", "rdn",
        "mph", "mba", "msc", "m.sc.", "bsc",
        "b.sc.", "ma", "m.a.", "ba", "b.a.", "ms", "bs", "jd", "j.d.", "esq", "esq.", "cpa", "cfa", "cfp", "dds", "dvm", "pharmd", "psyd",
        "edd", "dr.", "frcs", "obe", "mbe",
    ]);

    /// <summary>What content systems fill in where no author is named.</summary>
    private static readonly WordSet Placeholders = new(
    [
        "admin", "admins", "administrator", "adminn", "administrador", "root", "webmaster", "user", "guest", "unknown", "none", "null",
        "undefined", "n/a", "na", "author",
        "authors", "the author", "the authors", "email the author", "about the author", "view more posts", "view posts", "view profile",
        "more from author", "more by this author", "logged", "offline", "online", "human", "moderator", "automoderator",
        "anonymous", "posted", "updated", "published", "reviewed", "edited", "fact checked", "default", "test", "staff", "view all posts",
        "all posts", "more posts", "see bio",
        "follow", "subscribe", "share", "contributor", "editor", "wordpress", "wpadmin", "wp-admin", "siteadmin", "site admin",
        "super user", "superuser", "super admin",
        "autor", "auteur", "автор", "админ", "администратор", "管理员", "管理者", "匿名", "未知", "佚名", "关于作者",
    ]);

    /// <summary>Whether a word joins two names.</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) => Conjunctions.Contains(word);

    /// <summary>Whether a word is a small word inside a name.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>Whether a word says what somebody is or does.</summary>
    public static bool IsOccupation(ReadOnlySpan<char> word) => Occupations.Contains(word);

    /// <summary>Whether a text is a degree or a suffix such as Jr.</summary>
    public static bool IsCredential(ReadOnlySpan<char> text) => Credentials.Contains(text);

    /// <summary>Whether a text only fills the place of an author.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text) => Placeholders.Contains(text);
}
