namespace ArticleExtract.Tests.Datelines;

/// <summary>Openings with their datelines. A bar stands between the fields, a double bar where the story begins; <c>⏎</c> is a line end.</summary>
internal static class DatelineRows
{
    /// <summary>Opening | places | region | country | agency | date.</summary>
    public const string Datelines =
        """
        WASHINGTON (AP) —‖ Lawmakers left | WASHINGTON | | | AP |
        HELENA, Mont. (AP) —‖ A bison walked | HELENA | Mont. | | AP |
        ST. GEORGE, Utah (AP) —‖ The canyon | ST. GEORGE | Utah | | AP |
        WINSTON-SALEM, N.C. (AP) —‖ A mill | WINSTON-SALEM | N.C. | | AP |
        McALLEN, Texas (AP) —‖ The bridge | McALLEN | Texas | | AP |
        COEUR D'ALENE, Idaho (AP) —‖ The lake | COEUR D'ALENE | Idaho | | AP |
        ABOARD AIR FORCE ONE (AP) —‖ The plane | ABOARD AIR FORCE ONE | | | AP |
        TBILISI, Georgia (AP) —‖ Voters queued | TBILISI | | Georgia | AP |
        ATLANTA, Georgia (CNN) --‖ A panda | ATLANTA | Georgia | | CNN |
        NAIROBI, Kenya (AP) --‖ Rain fell | NAIROBI | | Kenya | AP |
        ROME (Reuters) -‖ A statue | ROME | | | Reuters |
        Oslo (Reuters) -‖ 12 whales | Oslo | | | Reuters |
        (Reuters) —‖ A satellite | | | | Reuters |
        (Bloomberg) --‖ Copper fell | | | | Bloomberg |
        AP -‖ A comet | | | | AP |
        (CNN)‖ A walrus | | | | CNN |
        Hong Kong (CNN Business)‖ Trams slowed | Hong Kong | | | CNN Business |
        Lima (AFP) - –‖ Llamas | Lima | | | AFP |
        BOGOTA, July 4 -‖ Coffee rose | BOGOTA | | | | --07-04
        ****TOKYO, June 9 -‖ The yen | TOKYO | | | | --06-09
        PERTH February 21 -‖ Wheat prices | PERTH | | | | --02-21
        LONDON, Decamber 3 -‖ Gold eased | LONDON | | | | --12-03
        OTTAWA, May 17, Reuter -‖ Lumber | OTTAWA | | | Reuters | --05-17
        Denver, April 7 -‖ Clear skies - mild | Denver | | | | --04-07
        GALVESTON/FORT WORTH, Texas, May 6 -‖ Cotton | GALVESTON;FORT WORTH | Texas | | | --05-06
        OSLO/HELSINKI, March 2 (Reuters) -‖ Herring | OSLO;HELSINKI | | | Reuters | --03-02
        LAGOS and ACCRA (October 4, 2016) —‖ A survey | LAGOS;ACCRA | | | | 2016-10-04
        HARARE, Sept. 8 (Xinhua) --‖ Maize | HARARE | | | Xinhua | --09-08
        DARWIN, Australia, Feb. 3(Xinhua) --‖ A crocodile | DARWIN | | Australia | Xinhua | --02-03
        TOLEDO, United States, Nov. 9 (Xinhua) --‖ Glass | TOLEDO | | United States | Xinhua | --11-09
        OSAKA (Kyodo) --‖ A tunnel | OSAKA | | | Kyodo |
        Feb. 7 (Bloomberg) --‖ “Zinc is | | | | Bloomberg | --02-07
        MINSK. August 11 (Interfax) -‖ Potash | MINSK | | | Interfax | --08-11
        VLADIVOSTOK, May 30. /TASS/.‖ A ferry | VLADIVOSTOK | | | TASS | --05-30
        MADRID — ‖A ballet | MADRID | | | |
        ESPOO, Finland —‖ A library | ESPOO | | Finland | |
        NOVO HAMBURGO, Brazil -‖ Shoes | NOVO HAMBURGO | | Brazil | |
        By Iris Calder⏎AGRA, India (Reuters) -‖ Marble | AGRA | | India | Reuters |
        PADUA, Italy (AP) "‖ The fresco | PADUA | | Italy | AP |
        PADUA, Italy (AP) â€”‖ The fresco | PADUA | | Italy | AP |
        BOISE, Idaho (KTVX) -‖ A plow | BOISE | Idaho | | KTVX |
        OREGON (KGLW) —‖ Ferns | OREGON | | | KGLW |
        CUPERTINO, Calif.--(BUSINESS WIRE)--‖Acme | CUPERTINO | Calif. | | Business Wire |
        DENVER & HAIFA, Israel--(BUSINESS WIRE)--‖Orchid | DENVER;HAIFA | | Israel | Business Wire |
        DUBLIN, Oct. 2, 2023 /PRNewswire/ --‖ Peat | DUBLIN | | | PRNewswire | 2023-10-02
        BREMEN, Germany, Jan. 19, 2021 (GLOBE NEWSWIRE) --‖ Vela -- a | BREMEN | | Germany | GlobeNewswire | 2021-01-19
        Surat, India., June 5, 2022 (GLOBE NEWSWIRE) --‖ Silk | Surat | | India | GlobeNewswire | 2022-06-05
        MIAMI, FL / ACCESSWIRE / March 1, 2024 /‖ Coral | MIAMI | FL | | Accesswire | 2024-03-01
        BOSTON, MA, May 5, 2024 --(BUSINESS WIRE)--‖Tern | BOSTON | MA | | Business Wire | 2024-05-05
        Nashik (Maharashtra) [India], Mar 4 (ANI):‖ Grapes | Nashik | Maharashtra | India | ANI | --03-04
        New Delhi, May 21 (IANS)‖ Mangoes | New Delhi | | | IANS | --05-21
        Mumbai, Dec 8 (PTI)‖ The monsoon | Mumbai | | | PTI | --12-08
        LYON, 4 mai (Reuters) -‖ Le fleuve | LYON | | | Reuters | --05-04
        Bruxelles (Belga) -‖ Le tram | Bruxelles | | | Belga |
        DAKAR, 11 août (Xinhua) --‖ Un pêcheur | DAKAR | | | Xinhua | --08-11
        MONTRÉAL, Québec (La Presse Canadienne) —‖ La neige | MONTRÉAL | Québec | | The Canadian Press |
        Sevilla, 9 oct (EFE).-‖ El río | Sevilla | | | EFE | --10-09
        EFE.-‖ El volcán | | | | EFE |
        MADRID, 3 May. (EUROPA PRESS) -‖ El museo | MADRID | | | Europa Press | --05-03
        Barcelona (ACN).-‖ La pluja | Barcelona | | | ACN |
        Tegucigalpa, Honduras (AFP) -‖ El café | Tegucigalpa | | Honduras | AFP |
        LISBOA, 03 mai 2024 (Lusa) -‖ O elétrico | LISBOA | | | Lusa | 2024-05-03
        FORTALEZA, Brasil, 2 jun (Xinhua) --‖ As dunas | FORTALEZA | | Brasil | Xinhua | --06-02
        (ANSA) - TRIESTE, 14 GIU -‖ Il vento | TRIESTE | | | ANSA | --06-14
        (ANSA) - ALBEROBELLO (BARI), 2 MAG -‖ Un trullo | ALBEROBELLO | BARI | | ANSA | --05-02
        Wien (APA) -‖ Die Oper | Wien | | | APA |
        Frankfurt/Main (dpa) -‖ Der Apfelwein | Frankfurt/Main | | | dpa |
        Köln/Bonn (dpa) -‖ Der Rhein | Köln;Bonn | | | dpa |
        MÜNCHEN (dpa-AFX) -‖ Die Brauerei | MÜNCHEN | | | dpa-AFX |
        Rostock (dpa/mv) -‖ Die Möwe | Rostock | | | dpa |
        Hannover (epd). ‖Die Glocken | Hannover | | | epd |
        Köln, 22. Mai 2022 -‖ Der Dom | Köln | | | | 2022-05-22
        Den Haag (ANP) -‖ De duinen | Den Haag | | | ANP |
        Praha 3. května (ČTK) -‖ Vltava | Praha | | | ČTK | --05-03
        Warszawa, 3.05.2024 (PAP) -‖ Wisła | Warszawa | | | PAP | 2024-05-03
        BUDAPEST (MTI) –‖ A Duna | BUDAPEST | | | MTI |
        ANKARA (AA) -‖ Göl | ANKARA | | | Anadolu |
        İSTANBUL (DHA) -‖ Vapur | İSTANBUL | | | DHA |
        TEMPO.CO, Jakarta -‖ Kereta | Jakarta | | | Tempo |
        Jakarta, CNN Indonesia --‖ Hujan | Jakarta | | | CNN Indonesia |
        JAKARTA, KOMPAS.com –‖ Banjir | JAKARTA | | | Kompas.com |
        Hà Nội (TTXVN) -‖ Mưa | Hà Nội | | | VNA |
        МОСКВА, 5 апр — РИА Новости.‖ Метро | МОСКВА | | | RIA Novosti | --04-05
        КАЗАНЬ, 14 сентября. /ТАСС/.‖ Мост | КАЗАНЬ | | | TASS | --09-14
        Москва. 12 июля. ИНТЕРФАКС -‖ Суд | Москва | | | Interfax | --07-12
        КИЕВ. 3 декабря. УНН.‖ Снег | КИЕВ | | | UNN | --12-03
        КИЇВ, 10 травня (Укрінформ) –‖ Дощ | КИЇВ | | | Ukrinform | --05-10
        МИНСК (БЕЛТА) -‖ Трактор | МИНСК | | | BelTA |
        ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) -‖ Το λιμάνι | ΑΘΗΝΑ | | | ANA-MPA |
        الخرطوم، 7 مارس (رويترز) -‖ ارتفع | الخرطوم | | | Reuters | --03-07
        واشنطن (أ ف ب) -‖ قال | واشنطن | | | AFP |
        القاهرة - رويترز -‖ قال | القاهرة | | | Reuters |
        تهران - ایرنا -‖ وزیر | تهران | | | IRNA |
        नई दिल्ली, 26 जुलाई (भाषा)‖ मानसून | नई दिल्ली | | | PTI | --07-26
        लखनऊ (आईएएनएस)।‖ आम | लखनऊ | | | IANS |
        ঢাকা, ৩ মে, ২০২৪ (বাসস) :‖ নদী | ঢাকা | | | BSS | 2024-05-03
        新华社上海4月9日电‖（记者林风）外滩 | 上海 | | | Xinhua | --04-09
        新华社拉萨１１月２日电‖高原 | 拉萨 | | | Xinhua | --11-02
        新华社北京8月29日电题：‖秋天 | 北京 | | | Xinhua | --08-29
        据新华社南京5月3日电‖ 长江 | 南京 | | | Xinhua | --05-03
        中新社广州5月3日电‖ (记者 林风) | 广州 | | | China News Service | --05-03
        中新网5月3日电‖ 商店 | | | | China News Service | --05-03
        （中央社記者林大風台北14日電）‖捷運 | 台北 | | | CNA |
        （中央社華盛頓13日綜合外電報導）‖白宮 | 華盛頓 | | | CNA |
        ［東京　２６日　ロイター］ -‖ 株価 | 東京 | | | Reuters |
        【ワシントン＝山田花子】‖台風が | ワシントン | | | |
        【ワシントン＝山田花子、ロンドン＝川上一郎】‖各国の | ワシントン;ロンドン | | | |
        【パリ共同】‖展覧会 | パリ | | | Kyodo |
        【ソウル聯合ニュース】‖雪が | ソウル | | | Yonhap |
        (춘천=연합뉴스) 홍두깨 기자 =‖ 호수 | 춘천 | | | Yonhap |
        (도쿄·런던=연합뉴스) 홍두깨 특파원 =‖ 환율 | 도쿄;런던 | | | Yonhap |
        [제주=뉴시스] 홍두깨 기자 =‖ 감귤 | 제주 | | | Newsis |
        """;

    /// <summary>Openings that hold no dateline.</summary>
    public const string Others =
        """
        TEHRAN-based traders sold less
        UNESCO said on Friday
        Marta — the baker — said no
        Marta - The Baker
        TL;DR – These Four Knives
        INSERT, VALUES, INTO — add rows
        FEATHERWEIGHT -- Easy to pack
        HOKA Trail Shoes - Women's
        GNW - Garden News Weekly
        TLDR - Any tips
        BEST KETTLES UNDER $50 - May 2026:
        BEST KETTLES, May 2026: Ours
        DEAR ABBY: My aunt
        QUICK SUMMARY: Boil
        IRIS CALDER, HOST: The lake
        CALDER: The lake
        NEW YORK TIMES (NYSE: NYT) — The
        NEW YORK TIMES — The paper
        ACME CORP. (NASDAQ: ACME) - The
        PARIS HILTON — The heiress
        File photo of a ferry (Reuters)
        A ferry in Oslo. (AP Photo/Iris Calder)
        Iris Calder / AFP - Getty Images
        Iris Calder/Reuters
        Apple Filing Protocol (AFP) - macOS
        Apple Filing Protocol (AFP) - A guide
        Agence France-Presse (AFP) - The agency
        Deutsche Presseagentur (dpa)
        Associated Press (AP) — The agency
        CNN: "It rained"
        Reuters: Shares fell
        Reuters said shares fell
        AP Biology - Chapter 4
        AA - The cell that lasts
        (AA) - The cell that lasts
        (PA) The form
        (BP) Pressure
        BREAKING — A dam
        EXCLUSIVE: A dam
        UPDATED, May 5 - The dam
        MONDAY, May 5 - The dam
        PUBLISHED May 5, 2024 - The dam
        May 5, 2024 - The dam
        5 May - The dam
        Paris in spring is mild
        Paris, the city of light, waits
        Paris - The Guide
        Paris: The Guide
        London and Paris are far
        London (UK) is large
        London Bridge - A History
        Washington — the man
        WASHINGTON — the man
        WASHINGTON STATE — The apple
        FRANCE — The wine
        In Rome, May 5 was hot
        San Francisco-based Acme
        1. Preheat the oven
        2024-05-05 - Notes
        (1) First
        (a) First
        [Reuters
        ( ) -
        () —
        (AP
        /TASS
        * * *
        ****
        - Paris (the capital)
        -- Anonymous
        “Paris is,” he said
        В Москве прошёл дождь
        Москва — столица
        МОСКВА — столица
        Москва. Столица
        Президент (слева) - Иванов
        باريس مدينة كبيرة
        قال الرئيس - اليوم
        दिल्ली में बारिश
        ঢাকা একটি শহর
        北京8月12日下雨
        新华社记者说
        新华社是通讯社
        电影在北京上映
        本报评论员
        【写真】富士山
        【速報】地震
        【東京】
        ［写真＝山田花子］
        ［記者＝林］
        (사진=연합뉴스)
        [사진=뉴시스] 호수
        [한빛일보=홍두깨 기자]
        (a=b) then
        (서울)
        """;
}
