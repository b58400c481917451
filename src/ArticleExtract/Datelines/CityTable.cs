namespace ArticleExtract.Datelines;

/// <summary>Cities that datelines name without a state or country, after the practice of the big agencies; a bar or a line end between two.</summary>
internal static class CityTable
{
    /// <summary>Seats of national governments.</summary>
    public const string Capitals =
        """
        Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Apia|Ashgabat|Asmara|Astana|Nur-Sultan|Asuncion|Asunción|Athens|Baghdad
        Baku|Bamako|Bangkok|Bangui|Banjul|Beijing|Beirut|Belgrade|Berlin|Bern|Berne|Bishkek|Bissau|Bogota|Bogotá|Bonn|Brasilia|Brasília|Bratislava|Brazzaville
        Bridgetown|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra|Caracas|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|Dhaka|Dili
        Djibouti|Doha|Dublin|Dushanbe|Freetown|Gaborone|Georgetown|Guatemala City|Hanoi|Harare|Havana|Helsinki|Islamabad|Jakarta|Jerusalem|Juba|Kabul
        Kampala|Kathmandu|Khartoum|Kiev|Kyiv|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kuwait City|La Paz|Lagos|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lome
        London|Luanda|Lusaka|Luxembourg|Madrid|Male|Managua|Manama|Manila|Maputo|Maseru|Mexico City|Minsk|Mogadishu|Monaco|Monrovia|Montevideo|Moscow|Muscat
        N'Djamena|Nairobi|Nassau|Naypyidaw|New Delhi|Niamey|Nicosia|Nouakchott|Oslo|Ottawa|Ouagadougou|Panama City|Paramaribo|Paris|Phnom Penh|Podgorica
        Port Louis|Port Moresby|Port of Spain|Port-au-Prince|Porto-Novo|Prague|Pretoria|Pristina|Pyongyang|Quito|Rabat|Rangoon|Yangon|Reykjavik|Riga|Riyadh
        Rome|San Jose|San Salvador|Sanaa|Santiago|Santo Domingo|Sarajevo|Seoul|Singapore|Skopje|Sofia|Stockholm|Suva|Taipei|Tallinn|Tashkent|Tbilisi
        Tegucigalpa|Tehran|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Vaduz|Valletta|Vatican City|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington
        Windhoek|Yaounde|Yaoundé|Yerevan|Zagreb
        Alger|Athènes|Bagdad|Belgrade|Berne|Beyrouth|Bruxelles|Bucarest|Copenhague|Damas|Dublin|Jérusalem|Kaboul|Kiev|Le Caire|Lisbonne|Ljubljana|Londres
        Moscou|Mexico|Pékin|Prague|Rome|Séoul|Téhéran|Tunis|Varsovie|Vienne
        Ámsterdam|Argel|Atenas|Beirut|Berlín|Berna|Bruselas|Budapest|Copenhague|Damasco|El Cairo|Estocolmo|La Habana|Lisboa|Londres|Moscú|Pekín|Praga|Roma
        Santiago de Chile|Ciudad de México|Seúl|Teherán|Tokio|Varsovia|Viena|Bruxelas|Moscou|Moscovo|Pequim|Tóquio|Cidade do México
        Athen|Bukarest|Brüssel|Kairo|Kopenhagen|Lissabon|Moskau|Neu-Delhi|Peking|Prag|Rom|Tokio|Warschau|Wien|Kiew|Teheran|Jerusalem
        Atene|Berlino|Bruxelles|Londra|Lisbona|Mosca|Parigi|Pechino|Praga|Tokyo|Varsavia|Vienna|Città del Vaticano|Warszawa|Praha|Budapest|București|Beograd
        Oslo|København|Kööpenhamina|Tukholma|Den Haag|Brussel|Parijs|Londen|Bratislava|Jakarta|Hà Nội|Hanoi|İstanbul|Lefkoşa|Bakü|Moskova
        Москва|Киев|Київ|Минск|Мінск|Астана|Ташкент|Бишкек|Душанбе|Ереван|Баку|Тбилиси|Кишинёв|Рига|Вильнюс|Таллин|Варшава|Берлин|Париж|Лондон|Рим|Мадрид
        Брюссель|Вена|Прага|Будапешт|Белград|София|Београд|Анкара|Тегеран|Дамаск|Каир|Пекин|Токио|Сеул|Вашингтон|Хельсинки|Стокгольм|Осло|Улан-Батор
        Αθήνα|Λευκωσία|Βρυξέλλες|Λονδίνο|Παρίσι|Βερολίνο|Ουάσινγκτον|Μόσχα|Ρώμη
        القاهرة|الرياض|أبوظبي|الدوحة|الكويت|المنامة|مسقط|صنعاء|بغداد|دمشق|بيروت|عمان|القدس|طرابلس|تونس|الجزائر|الرباط|الخرطوم|نواكشوط|طهران|أنقرة|موسكو|كييف
        واشنطن|لندن|باريس|برلين|روما|مدريد|بروكسل|بكين|طوكيو|سول|مانيلا|نيودلهي|إسلام آباد|كابول|تهران|اسلام آباد|کابل|لندن|پیرس|واشنگٹن
        ירושלים|נבלוס|וושינגטון|לונדון|नई दिल्ली|काठमांडू|काठमांडु|इस्लामाबाद|वाशिंगटन|वॉशिंगटन|लंदन|ঢাকা|নয়াদিল্লি|ইসলামাবাদ|กรุงเทพฯ|Երևան|თბილისი
        北京|东京|首尔|汉城|平壤|河内|曼谷|新加坡|吉隆坡|雅加达|马尼拉|金边|万象|仰光|新德里|伊斯兰堡|喀布尔|德黑兰|巴格达|大马士革|贝鲁特|安曼|耶路撒冷|利雅得|开罗|内罗毕|莫斯科|基辅
        华沙|柏林|巴黎|伦敦|罗马|马德里|里斯本|布鲁塞尔|海牙|维也纳|布拉格|布达佩斯|贝尔格莱德|雅典|安卡拉|斯德哥尔摩|奥斯陆|赫尔辛基|哥本哈根|华盛顿|渥太华|墨西哥城|哈瓦那|巴西利亚
        布宜诺斯艾利斯|圣地亚哥|利马|堪培拉|惠灵顿|台北|東京|首爾|華盛頓|倫敦|羅馬|馬德里|布魯塞爾|維也納|莫斯科|曼谷|ワシントン|ロンドン|パリ|ベルリン|ローマ|モスクワ|ソウル|ニューデリー|ジャカルタ
        マニラ|バンコク|ハノイ|カイロ|テヘラン|エルサレム|ブリュッセル|ウィーン|マドリード|ジュネーブ|キーウ|キエフ|서울|평양|도쿄|베이징|워싱턴|런던|파리|베를린|모스크바|로마|브뤼셀|방콕|하노이|자카르타|카이로
        """;

    /// <summary>Cities whose names are a person's too, or another word: before a colon they are who speaks, or a label.</summary>
    public const string OtherNames =
        """
        Adelaide|Alexandria|Augusta|Austin|Berkeley|Boulder|Buffalo|Charlotte|Cleveland|Columbus|Dallas|Darwin|Dayton|Denver|Erie|Eugene|Fargo|Florence|Geneva
        Georgetown|Houston|Jackson|Jamaica|Jordan|Kingston|Lima|Lincoln|Lourdes|Madison|Male|Mesa|Mobile|Modesto|Monaco|Montgomery|Nice|Orlando|Oslo|Paris|Phoenix
        Portland|Providence|Regina|Reno|Richmond|Rochester|Rosario|Salvador|Savannah|Sofia|Split|Stamford|Sydney|Toledo|Tripoli|Troy|Tyre|Valencia|Victoria|Vienna
        Worcester
        """;

    /// <summary>Others that stand alone: those of the Associated Press in the United States, then big cities and a few places that are none.</summary>
    public const string Others =
        """
        Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee
        Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle
        New York City|Albany|Albuquerque|Anchorage|Arlington|Austin|Baton Rouge|Birmingham|Boise|Buffalo|Charlotte|Colorado Springs|Columbus|Des Moines|El Paso
        Fort Worth|Fresno|Hartford|Jacksonville|Kansas City|Long Beach|Louisville|Memphis|Nashville|Norfolk|Oakland|Omaha|Orlando|Portland|Providence
        Akron|Amarillo|Anaheim|Ann Arbor|Asheville|Augusta|Bakersfield|Bangor|Berkeley|Boca Raton|Boulder|Brooklyn|Burlington|Cambridge|Cape Cod
        Charleston|Chattanooga|Chesapeake|Chula Vista|Corpus Christi|Dayton|Daytona Beach|Durham|Erie|Eugene|Evansville|Fort Lauderdale|Fort Myers|Fort Wayne
        Fremont|Gainesville|Galveston|Grand Rapids|Green Bay|Greensboro|Harrisburg|Huntsville|Irvine|Knoxville|Lansing|Laredo|Lexington|Lincoln|Little Rock
        Lubbock|Madison|Malibu|Manhattan|Mesa|Miami Beach|Mobile|Modesto|Montgomery|Newark|New Haven|Newport News|Palm Beach|Palm Springs|Palo Alto|Pasadena
        Pensacola|Peoria|Plano|Rapid City|Reno|Riverside|Rochester|Rockford|San Bernardino|Santa Ana|Santa Barbara|Santa Cruz|Santa Fe|Santa Monica|Savannah
        Scottsdale|Shreveport|Sioux Falls|Springfield|Stamford|Staten Island|Stockton|Syracuse|Tacoma|Topeka|Virginia Beach|Waco|West Palm Beach|Wichita
        Wilmington|Winston-Salem|Worcester|Yonkers|Kobe|Yokohama|Sendai|Fukuoka|Taichung|Jeju|Nagasaki|Okinawa|Khan Younis|Rafah|Bethlehem|Nablus|Tyre|Sidon
        Raleigh|Richmond|Sacramento|San Juan|Silicon Valley|Spokane|St. Paul|Tallahassee|Tampa|Toledo|Trenton|Tucson|Tulsa|Wall Street|Capitol Hill
        Calgary|Edmonton|Halifax|Montreal|Montréal|Quebec City|Regina|Saskatoon|Toronto|Vancouver|Victoria|Winnipeg|Adelaide|Brisbane|Darwin|Hobart|Melbourne|Perth
        Sydney|Auckland|Christchurch|Belfast|Bristol|Cardiff|Edinburgh|Glasgow|Leeds|Liverpool|Manchester|Newcastle|Sheffield|Frankfurt|Frankfurt/Main
        Frankfurt am Main|Frankfurt/Oder|Hamburg|Munich|München|Köln|Cologne|Düsseldorf|Stuttgart|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Karlsruhe|Straßburg
        Graz|Linz|Salzburg|Innsbruck|Zurich|Zürich|Geneva|Genf|Genève|Basel|Lausanne|Davos|Lyon|Marseille|Nice|Lille|Strasbourg|Toulouse|Bordeaux|Nantes|Cannes
        Barcelona|Valencia|Sevilla|Seville|Bilbao|Málaga|Zaragoza|Porto|Milan|Milano|Torino|Turin|Napoli|Naples|Venice|Venezia|Firenze|Florence|Bologna|Genova
        Bari|Palermo|Catania|Rotterdam|The Hague|Antwerp|Gothenburg|Göteborg|Malmö|Bergen|Aarhus|Tampere|Turku|Krakow|Kraków|Gdańsk|Poznań|Wrocław|Łódź|Brno
        Ostrava|Košice|Thessaloniki|Split|Novi Sad|Cluj|Timișoara|Varna|Plovdiv|Istanbul|Izmir|İzmir|Antalya|Diyarbakır|St. Petersburg|Saint Petersburg|Kharkiv
        Odesa|Odessa|Lviv|Donetsk|Lugansk|Luhansk|Mariupol|Vladivostok|Almaty|Tel Aviv|Haifa|Gaza|Gaza City|Ramallah|Hebron|Aleppo|Basra|Mosul|Erbil|Dubai
        Jeddah|Mecca|Aden|Hodeidah|Benghazi|Casablanca|Alexandria|Johannesburg|Cape Town|Durban|Dar es Salaam|Mombasa|Kano|Kaduna|Abidjan|Goma|Bukavu
        Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bengaluru|Bangalore|Hyderabad|Ahmedabad|Pune|Lucknow|Jaipur|Patna|Bhopal|Chandigarh|Guwahati|Kochi
        Thiruvananthapuram|Srinagar|Jammu|Amritsar|Ranchi|Bhubaneswar|Noida|Gurugram|Nagpur|Indore|Surat|Karachi|Lahore|Peshawar|Quetta|Kandahar|Chittagong
        Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Xi'an|Urumqi|Lhasa|Hong Kong|Macau|Macao|Kaohsiung|Osaka|Kyoto|Nagoya
        Hiroshima|Sapporo|Fukushima|Busan|Incheon|Ho Chi Minh City|Cebu|Davao|Surabaya|Bandung|Medan|Denpasar|Penang|Johor Bahru|Chiang Mai|Mandalay|Cox's Bazar
        Sao Paulo|São Paulo|Rio de Janeiro|Salvador|Recife|Porto Alegre|Curitiba|Belo Horizonte|Fortaleza|Manaus|Rosario|Córdoba|Guayaquil|Medellín|Medellin|Cali
        Guadalajara|Monterrey|Tijuana|Acapulco|Ciudad Juárez|Ciudad Juarez|Maracaibo|Nueva York|Ginebra|Nova York|Nova Iorque|New-York|Genebra|Ginevra
        United Nations|Naciones Unidas|Nations unies|Aboard Air Force One|Guantanamo Bay|Guantanamo Bay Naval Base|Cape Canaveral|Bruges|Hollywood|Vatican
        Санкт-Петербург|Екатеринбург|Новосибирск|Казань|Владивосток|Ростов-на-Дону|Харьков|Харків|Одесса|Одеса|Львов|Львів|Донецк|Луганск|Симферополь|Севастополь
        Нью-Йорк|Женева|Стамбул|Алма-Ата|Алматы|Краснодар|Самара|Уфа|Омск|Хабаровск|Θεσσαλονίκη|Νέα Υόρκη
        دبي|جدة|الإسكندرية|حلب|البصرة|الموصل|غزة|رام الله|عدن|بنغازي|الدار البيضاء|نيويورك|جنيف|إسطنبول|اسطنبول|مشهد|اصفهان|کراچی|لاہور|پشاور
        मुंबई|कोलकाता|चेन्नई|लखनऊ|पटना|भोपाल|जयपुर|चंडीगढ़|बेंगलुरु|हैदराबाद|अहमदाबाद|रांची|देहरादून|न्यूयॉर्क|চট্টগ্রাম|কলকাতা|সিলেট|রাজশাহী|খুলনা|תל אביב|חיפה
        சென்னை|புதுடெல்லி|హైదరాబాద్|న్యూఢిల్లీ|ಬೆಂಗಳೂರು|തിരുവനന്തപുരം|കൊച്ചി|અમદાવાદ|ਚੰਡੀਗੜ੍ਹ
        上海|广州|深圳|重庆|天津|武汉|成都|南京|杭州|西安|香港|澳门|乌鲁木齐|拉萨|纽约|日内瓦|联合国|洛杉矶|旧金山|芝加哥|悉尼|墨尔本|伊斯坦布尔|迪拜|高雄|台中|臺北|臺中|台南|紐約|日內瓦|洛杉磯
        舊金山|大阪|名古屋|札幌|福岡|広島|那覇|上海|香港|台北|ニューヨーク|ロサンゼルス|サンフランシスコ|シドニー|ドバイ|イスタンブール|부산|대구|인천|광주|대전|울산|세종|수원|춘천|전주|청주|창원|제주|뉴욕|제네바|상하이|홍콩
        """;
}
