namespace ArticleExtract.Benchmarks.Speed;

/// <summary>Openings with and without a dateline: prose of many scripts, capitals that look like a dateline, the main forms of datelines.</summary>
internal static class DatelineOpenings
{
    private const int ParagraphLength = 500;

    private static readonly Dictionary<string, string> Openings = new(StringComparer.Ordinal)
    {
        ["miss: Latin"] = "The council of the small town met on Monday 12 May to speak about the bridge (the old one) and ",
        ["miss: name"] = "Marta Lund, who has kept the lighthouse for forty years, said on Friday that the lamp — all of it — ",
        ["miss: name and title"] = "Anna Lindqvist (Minister for Water and Fisheries) and Per Holm (Mayor) opened the bridge on Monday - ",
        ["miss: quote"] = "“We had no idea that the bridge was old,” said Marta Lund (a keeper of lighthouses) on Monday — and ",
        ["miss: weekday"] = "On Monday, May 5, 2024, the council of the town (the old one) met - and spoke about the bridge again, ",
        ["miss: figures"] = "12 people were rescued from the lake on Monday (May 5), police said - and a dog, which was wet, ",
        ["miss: capitals, stock"] = "NEW YORK TIMES (NYSE: NYT) — The paper of a city that never sleeps said it would print on Monday, ",
        ["miss: capitals, headline"] = "FEDERAL RESERVE OFFICIALS SEE A SLOW SUMMER AHEAD (AND A WARM AUTUMN) AS PRICES OF BREAD FALL - ",
        ["miss: capitals, acronyms"] = "NATO (NORTH ATLANTIC TREATY ORGANIZATION), WHO (WORLD HEALTH ORGANIZATION), IMF (FUND) AND OTHERS - ",
        ["miss: capitals, title"] = "IRIS CALDER (CHIEF EXECUTIVE OFFICER): We have had a good year — and the lake is full again, she said, ",
        ["miss: dash"] = "STEP ONE — The base of the lighthouse is laid, and what was left of the old one is taken away (in May), ",
        ["miss: dash, city"] = "Paris - The guide to the bridges of a city, with those that nobody knows (or will), and old ones, ",
        ["miss: comma, dash"] = "Paris, Texas — The film of a summer, with a guide to where it was made (the town), and what came of it, ",
        ["miss: Greek"] = "Ο δήμαρχος της πόλης είπε τη Δευτέρα ότι η παλιά γέφυρα (του 1960) θα κλείσει για έργα — και ",
        ["miss: Cyrillic"] = "В Москве прошёл дождь, и улицы опустели до вечера, сообщили на станции, где снова закрыли вход, ",
        ["miss: Hebrew"] = "ראש העיר אמר ביום שני כי הגשר הישן (שנבנה לפני שישים שנה) ייסגר לתנועה עד סוף החודש - ",
        ["miss: Arabic"] = "قال وزير المياه في مؤتمر صحفي يوم الاثنين إن السد القديم (الذي بني قبل ستين عاما) سيغلق للصيانة - ",
        ["miss: Hindi"] = "दिल्ली में सोमवार को तेज बारिश हुई और शहर की सड़कों पर पानी भर गया, मौसम विभाग (आईएमडी) ने बताया - ",
        ["miss: Bengali"] = "ঢাকায় সোমবার সকাল থেকে ভারী বৃষ্টি হয়েছে এবং শহরের রাস্তায় (পুরান ঢাকা) পানি জমেছে, আবহাওয়া অফিস জানায় - ",
        ["miss: Thai"] = "เมื่อวันจันทร์ที่ผ่านมาฝนตกหนักในกรุงเทพฯ และถนนหลายสาย (ในย่านเมืองเก่า) ถูกน้ำท่วมจนถึงช่วงเย็น - ",
        ["miss: Han"] = "北京今天下雨，街道上的行人很少，商店提前关门，新华社记者说，晚上雨会停。",
        ["miss: Japanese"] = "東京では月曜日に強い雨が降り、駅前の通り（旧市街）は夕方まで人影がまばらだった。気象台の担当者は「夜には止む」と話した。",
        ["miss: Korean"] = "서울에는 월요일 아침부터 많은 비가 내렸고 시내 도로(구시가지)는 저녁까지 한산했다고 기상청 관계자가 말했다. ",
        ["hit: place"] = "KOBE – A total of nine ships left the harbour on Friday, ",
        ["hit: place and agency"] = "WASHINGTON (AP) — Lawmakers left the capital on Friday, ",
        ["hit: agency first"] = "(ANSA) - ALBEROBELLO (BARI), 2 MAG - Un trullo bianco, ",
        ["hit: all parts"] = "SAN JOSE, Calif., United States, March 3, 2025 (GLOBE NEWSWIRE) -- Finch Labs said on Monday, ",
        ["hit: press release"] = "Vancouver, British Columbia--(Newsfile Corp. - April 2, 2024) - Auk Gold said on Monday, ",
        ["hit: dashes"] = "HONG KONG SAR - Media OutReach Newswire - 12 May 2024 - Jade said on Monday, ",
        ["hit: Cyrillic"] = "МОСКВА, 29 июня. /ТАСС/. Музей открылся в понедельник, ",
        ["hit: Arabic"] = "دبي، ٧ مارس (رويترز) - ارتفع النفط يوم الاثنين، ",
        ["hit: Hindi"] = "नई दिल्ली, 26 जुलाई (भाषा) मानसून आज पहुँचा, ",
        ["hit: Han"] = "新华社北京11月17日电 秋天来了，",
        ["hit: Japanese"] = "【ワシントン＝山田花子、ロンドン＝川上一郎】各国の代表は",
        ["hit: Korean"] = "(서울=연합뉴스) 홍두깨 기자 = 호수가 얼었다, ",
    };

    public static IEnumerable<string> Names => Openings.Keys;

    /// <summary>A paragraph that begins with an opening, and goes on with it again and again.</summary>
    public static string ParagraphOf(string name)
    {
        var opening = Openings[name];
        return string.Concat(Enumerable.Repeat(opening, (ParagraphLength / opening.Length) + 1))[..ParagraphLength];
    }
}
