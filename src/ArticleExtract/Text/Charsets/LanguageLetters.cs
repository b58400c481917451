namespace ArticleExtract.Text.Charsets;

/// <summary>The letters beyond ASCII that languages use, small ones only: in running text capitals are rare.</summary>
internal static class LanguageLetters
{
    /// <summary>
    /// Primary language tags (BCP 47) and letters. Alphabets are complete; of Chinese, Japanese and Korean the list has the characters
    /// that make up most of a text.
    /// </summary>
    public static readonly (string Tag, string Letters)[] All =
    [
        ("de", "äöüß"),
        ("fr", "àâæçèéêëîïôœùûüÿ"),
        ("es", "áéíñóúüªº"),
        ("it", "àèéìíîòóùúªº"),
        ("pt", "àáâãçéêíóôõúªº"),
        ("nl", "èéëïöüáó"),
        ("sv", "åäöé"),
        ("da", "æøåé"),
        ("no", "æøåéèêòóô"),
        ("fi", "äöåšž"),
        ("is", "áæðéíóöúýþ"),
        ("ca", "àçèéíïòóúü"),
        ("pl", "ąćęłńóśźż"),
        ("cs", "áčďéěíňóřšťúůýž"),
        ("sk", "áäčďéíĺľňóôŕšťúýž"),
        ("hu", "áéíóöőúüű"),
        ("ro", "ăâîșțşţ"),
        ("hr", "čćđšž"),
        ("sl", "čšžć"),
        ("et", "äõöüšž"),
        ("lv", "āčēģīķļņšūž"),
        ("lt", "ąčęėįšųūž"),
        ("tr", "âçğîıöşûüİ"),
        ("ru", "абвгдежзийклмнопрстуфхцчшщъыьэюяё"),
        ("uk", "абвгдежзийклмнопрстуфхцчшщьюяєіїґ"),
        ("bg", "абвгдежзийклмнопрстуфхцчшщъьюя"),
        ("sr", "абвгдђежзијклљмнњопрстћуфхцчџш"),
        ("mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш"),
        ("be", "абвгдежзйклмнопрстуфхцчшыьэюяёіў"),
        ("el", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ"),
        ("he", "אבגדהוזחטיכךלמםנןסעפףצץקרשת"),
        ("ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"),
        ("fa", "آأئابتثجحخدذرزسشصضطظعغفقلمنهويكپچژگکی"),
        ("th", "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์"),
        ("zh", FrequentCharacters.Chinese),
        ("ja", FrequentCharacters.Japanese),
        ("ko", FrequentCharacters.Korean),
    ];
}
