using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Small words inside and between the names of places, and words in capitals that open a text and are no place.</summary>
internal static class PlaceWords
{
    /// <summary>Inside a name: <c>Rio de Janeiro</c>, <c>Rostow am Don</c>.</summary>
    public static WordSet Particles { get; } = new(
        """
        de del della delle dei di da do dos das du des la le les el al am an der den dem im ob bei auf of the sur sous
        los las van aan het na nad pod op upon es ar
        """);

    /// <summary>Between two names: <c>NEW YORK and CHICAGO</c>.</summary>
    public static WordSet Joiners { get; } = new("and et und y e en og och ja i a ve и та і und dan");

    /// <summary>Length of the longest joiner: asked before the table, it spares most words that.</summary>
    public static int LongestJoiner { get; } = Joiners.LongestWord;

    /// <summary>Shortened first words of names, whose full stop does not end the name.</summary>
    public static WordSet Abbreviations { get; } = new("St Ste Mt Ft Pt Sta Sto");

    /// <summary>What stands in the place's position and is none; a bar or a line end between two.</summary>
    public const string NoPlaces =
        """
        breaking|exclusive|update|updated|watch|live|video|photo|photos|photograph|file|opinion|analysis|review|interview|editorial|correction|note|published|posted
        released|date|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
        today|tomorrow|yesterday|host|summary|quick summary|advertisement|sponsored
        tl;dr|abstract|introduction|background|by|from|source|sources|read|see|also|more|new|news|press release|for immediate release|media advisory|alert|warning
        사진|자료사진|자료|그래픽|영상|출처|제공|写真|写真提供|画像|提供|图|图片|照片|圖|資料|文
        eilmeldung|exklusiv|exclusif|exclusiva|esclusiva|urgent|urgente|срочно|молния|عاجل|速報|独自|속보|단독
        january|february|march|april|may|june|july|august|september|october|november|december
        """;
}
