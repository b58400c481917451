namespace ArticleExtract.Dates;

/// <summary>Month names as dates write them, in the languages of the big news sites.</summary>
/// <remarks>
/// A language a line, English first; a month a column. The cases and spellings that dates use stand side by side, abbreviations behind
/// the slash; a low line stands for a space. Letter case and diacritics do not matter. No name stands for two months: Croatian
/// <c>listopad</c> (October) is left out, for it is November in Polish and Czech. Abbreviations that look like those of an earlier
/// line are written there only.
/// </remarks>
internal static class MonthNameTable
{
    public const string Text =
        """
        January/Jan|February/Feb|March/Mar|April/Apr|May|June/Jun|July/Jul|August/Aug|September/Sep Sept|October/Oct|November/Nov|December/Dec
        Januar Jänner Jaenner/Jän|Februar Feber/Febr|März Maerz/Mär Mrz|April|Mai|Juni|Juli|August|September|Oktober/Okt|November|Dezember/Dez
        janvier/janv|février/févr fév|mars|avril/avr|mai|juin|juillet/juil|août|septembre/sept|octobre/oct|novembre/nov|décembre/déc
        enero/ene|febrero|marzo|abril/abr|mayo|junio|julio|agosto/ago|septiembre setiembre/set|octubre|noviembre|diciembre/dic
        janeiro|fevereiro/fev|março|abril|maio/mai|junho|julho|agosto|setembro|outubro/out|novembro|dezembro
        gennaio/gen genn|febbraio/febb|marzo|aprile|maggio/mag magg|giugno/giu|luglio/lug|agosto|settembre/sett|ottobre/ott|novembre|dicembre
        gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
        xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
        ianuarie/ian|februarie|martie|aprilie|mai|iunie/iun|iulie/iul|august|septembrie|octombrie|noiembrie/noi|decembrie
        januari|februari|maart/mrt|april|mei|juni|juli|augustus|september|oktober|november|december
        januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember/des
        janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst/ágú|september|október|nóvember|desember
        tammikuu tammikuuta|helmikuu helmikuuta|maaliskuu maaliskuuta|huhtikuu huhtikuuta|toukokuu toukokuuta|kesäkuu kesäkuuta|heinäkuu heinäkuuta|elokuu elokuuta|syyskuu syyskuuta|lokakuu lokakuuta|marraskuu marraskuuta|joulukuu joulukuuta
        jaanuar/jaan|veebruar/veebr|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember/dets
        janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī
        sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio
        styczeń stycznia/sty|luty lutego/lut|marzec marca|kwiecień kwietnia/kwi|maj maja|czerwiec czerwca/cze|lipiec lipca/lip|sierpień sierpnia/sie|wrzesień września/wrz|październik października/paź|listopad listopada/lis|grudzień grudnia/gru
        leden ledna|únor února|březen března|duben dubna|květen května|červen června|červenec července|srpen srpna|září|říjen října|listopad listopadu|prosinec prosince
        január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|august augusta|september septembra|október októbra|november novembra|december decembra
        januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija|avgust avgusta/avg|september septembra|oktober oktobra|november novembra|december decembra
        siječanj siječnja/sij|veljača veljače/velj|ožujak ožujka/ožu|travanj travnja/tra|svibanj svibnja/svi|lipanj lipnja|srpanj srpnja|kolovoz kolovoza/kol|rujan rujna/ruj||studeni studenoga studenog|prosinac prosinca
        januar januara|februar februara|mart marta|april aprila|maj maja|jun juna|jul jula|avgust avgusta|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra
        јануар јануара|фебруар фебруара|март марта|април априла|мај маја|јун јуна|јул јула|август августа|септембар септембра|октобар октобра|новембар новембра|децембар децембра
        јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
        януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
        январь января/янв|февраль февраля/фев февр|март марта/мар|апрель апреля/апр|май мая|июнь июня/июн|июль июля/июл|август августа/авг|сентябрь сентября/сен сент|октябрь октября/окт|ноябрь ноября/ноя нояб|декабрь декабря/дек
        січень січня/січ|лютий лютого/лют|березень березня/бер|квітень квітня/квіт|травень травня/трав|червень червня/черв|липень липня/лип|серпень серпня/серп|вересень вересня/вер|жовтень жовтня/жовт|листопад листопада|грудень грудня/груд
        студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|травень траўня|чэрвень чэрвеня|ліпень ліпеня|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|снежань снежня
        қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
        Ιανουάριος Ιανουαρίου/Ιαν|Φεβρουάριος Φεβρουαρίου/Φεβ|Μάρτιος Μαρτίου/Μαρ|Απρίλιος Απριλίου/Απρ|Μάιος Μαΐου/Μαΐ|Ιούνιος Ιουνίου/Ιουν|Ιούλιος Ιουλίου/Ιουλ|Αύγουστος Αυγούστου/Αυγ|Σεπτέμβριος Σεπτεμβρίου/Σεπ Σεπτ|Οκτώβριος Οκτωβρίου/Οκτ|Νοέμβριος Νοεμβρίου/Νοε|Δεκέμβριος Δεκεμβρίου/Δεκ
        Ocak/Oca|Şubat/Şub|Mart|Nisan/Nis|Mayıs|Haziran/Haz|Temmuz/Tem|Ağustos/Ağu|Eylül/Eyl|Ekim/Eki|Kasım/Kas|Aralık/Ara
        yanvar|fevral|mart|aprel|may|iyun|iyul|avqust avgust|sentyabr sentabr|oktyabr oktabr|noyabr|dekabr
        január|február|március/márc|április/ápr|május|június|július|augusztus|szeptember/szept|október|november|december
        janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
        Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus/Agu Agt|September|Oktober|November|Desember
        Januari|Februari|/Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember/Dis
        Januarie|Februarie|Maart|April|Mei|Junie|/Julie|Augustus|September|Oktober|November|Desember
        Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba
        Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre
        tháng_1 tháng_01 tháng_một|tháng_2 tháng_02 tháng_hai|tháng_3 tháng_03 tháng_ba|tháng_4 tháng_04 tháng_tư|tháng_5 tháng_05 tháng_năm|tháng_6 tháng_06 tháng_sáu|tháng_7 tháng_07 tháng_bảy|tháng_8 tháng_08 tháng_tám|tháng_9 tháng_09 tháng_chín|tháng_10 tháng_mười|tháng_11|tháng_12
        يناير جانفي كانون_الثاني|فبراير فيفري شباط|مارس آذار|أبريل إبريل أفريل نيسان|مايو ماي أيار|يونيو يونيه جوان حزيران|يوليو يوليوز جويلية تموز|أغسطس غشت أوت آب|سبتمبر شتنبر أيلول|أكتوبر تشرين_الأول|نوفمبر نونبر تشرين_الثاني|ديسمبر دجنبر كانون_الأول
        ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر
        جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
        ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר
        जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर
        जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
        জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
        ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆகஸ்டு|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்
        มกราคม/ม.ค|กุมภาพันธ์/ก.พ|มีนาคม/มี.ค|เมษายน/เม.ย|พฤษภาคม/พ.ค|มิถุนายน/มิ.ย|กรกฎาคม/ก.ค|สิงหาคม/ส.ค|กันยายน/ก.ย|ตุลาคม/ต.ค|พฤศจิกายน/พ.ย|ธันวาคม/ธ.ค
        იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი
        հունվար հունվարի|փետրվար փետրվարի|մարտ մարտի|ապրիլ ապրիլի|մայիս մայիսի|հունիս հունիսի|հուլիս հուլիսի|օգոստոս օգոստոսի|սեպտեմբեր սեպտեմբերի|հոկտեմբեր հոկտեմբերի|նոյեմբեր նոյեմբերի|դեկտեմբեր դեկտեմբերի
        """;
}
