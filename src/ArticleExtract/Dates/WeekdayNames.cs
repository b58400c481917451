using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Names of the days of the week, full and short, in the languages of the big news sites. They only introduce a date.</summary>
internal static class WeekdayNames
{
    private const string Table =
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So
        lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
        lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
        lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab
        dilluns dimarts dimecres dijous divendres dissabte diumenge
        luni marți miercuri joi vineri sâmbătă duminică
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
        mandag tirsdag onsdag torsdag fredag lørdag søndag tir ons tor fre lør søn
        måndag tisdag torsdag lördag söndag mån tis lör sön
        mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ti ke pe la su
        esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
        pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
        pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
        poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz
        pondělí úterý středa čtvrtek pátek neděle po út st čt pá
        pondelok utorok streda štvrtok piatok nedeľa
        ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja ponedeljek torek četrtek petek
        hétfő kedd szerda csütörtök péntek szombat vasárnap
        Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar
        Senin Selasa Rabu Kamis Jumat Sabtu Minggu Isnin Khamis Jumaat Ahad
        thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
        понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
        понеділок вівторок середа четвер п'ятниця субота неділя нд
        понеделник вторник сряда четвъртък петък събота неделя
        понедељак уторак среда четвртак петак субота недеља
        Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή Δευ Τρι Τετ Πεμ Παρ Σαβ Κυρ
        الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
        دوشنبه سه_شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
        יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי שבת יום_ראשון
        सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
        সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
        วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
        星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 一 二 三 四 五 六
        月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日
        월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일
        """;

    private static readonly WordSet Names = new(Table);

    /// <inheritdoc cref="WordSet.LongestWord"/>
    public static int LongestName => Names.LongestWord;

    /// <inheritdoc cref="WordTable{TValue}.CanBeAtStartOf"/>
    public static bool CanBeAtStartOf(ReadOnlySpan<char> text) => Names.CanBeAtStartOf(text);

    /// <summary>Whether a word names a day of the week.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
