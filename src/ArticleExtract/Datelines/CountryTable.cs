namespace ArticleExtract.Datelines;

/// <summary>Countries as datelines name them, in the big languages of the news; a bar or a line end between two.</summary>
internal static class CountryTable
{
    public const string Text =
        """
        Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados
        Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma
        Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus
        Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia
        Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Gaza|Gaza Strip|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau
        Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait
        Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania
        Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger
        Nigeria|North Korea|North Macedonia|Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines
        Poland|Portugal|Qatar|Republic of Congo|Republic of Korea|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles
        Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden
        Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine
        United Arab Emirates|UAE|U.A.E|United Kingdom|UK|U.K|United States|USA|U.S|U.S.A|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Viet Nam|Wales
        West Bank|West Germany|East Germany|Soviet Union|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe|CHNA
        Afghanistan|Afrique du Sud|Albanie|Algérie|Allemagne|Angleterre|Arabie saoudite|Argentine|Arménie|Australie|Autriche|Belgique|Bénin|Biélorussie
        Birmanie|Bolivie|Bosnie|Brésil|Bulgarie|Burkina|Cambodge|Cameroun|Centrafrique|Chili|Chine|Chypre|Colombie|Corée du Nord|Corée du Sud|Côte d'Ivoire
        Croatie|Danemark|Écosse|Égypte|Émirats arabes unis|Équateur|Espagne|Estonie|États-Unis|Éthiopie|Finlande|Géorgie|Grèce|Guinée|Haïti|Hongrie|Inde
        Indonésie|Irak|Irlande|Islande|Israël|Italie|Japon|Jordanie|Kazakhstan|Koweït|Lettonie|Liban|Libye|Lituanie|Malaisie|Maroc|Maurice|Mauritanie|Mexique
        Moldavie|Mongolie|Népal|Norvège|Nouvelle-Zélande|Ouganda|Ouzbékistan|Pakistan|Pays-Bas|Pérou|Pologne|RDC|République tchèque|Roumanie|Royaume-Uni
        Russie|Sénégal|Serbie|Slovaquie|Slovénie|Somalie|Soudan|Suède|Suisse|Syrie|Tanzanie|Tchad|Thaïlande|Tunisie|Turquie|Vietnam|Zambie
        Afganistán|Alemania|Arabia Saudí|Argelia|Bélgica|Bielorrusia|Brasil|Camerún|Canadá|Catar|Corea del Norte|Corea del Sur|Costa de Marfil|Croacia
        Dinamarca|Ecuador|EE.UU|EEUU|Egipto|Emiratos Árabes Unidos|Escocia|Eslovaquia|Eslovenia|España|Estados Unidos|Etiopía|Filipinas|Finlandia|Francia
        Grecia|Guatemala|Holanda|Hungría|Inglaterra|Irán|Irlanda|Islandia|Italia|Japón|Jordania|Kenia|Letonia|Líbano|Libia|Lituania|Marruecos|México|Noruega
        Nueva Zelanda|Países Bajos|Panamá|Perú|Polonia|Reino Unido|República Checa|República Dominicana|Ruanda|Rumanía|Rusia|Serbia|Siria|Sudáfrica|Suecia
        Suiza|Tailandia|Túnez|Turquía|Ucrania|Vaticano
        África do Sul|Alemanha|Arábia Saudita|Argélia|Áustria|Cabo Verde|Colômbia|Coreia do Norte|Coreia do Sul|Egito|Emirados Árabes Unidos|Equador|Escócia
        Espanha|EUA|França|Índia|Indonésia|Inglaterra|Irã|Irão|Iraque|Itália|Japão|Líbano|Marrocos|Moçambique|Noruega|Paraguai|Polónia|Polônia|Quênia|Quénia
        Romênia|Roménia|Rússia|Suécia|Suíça|Timor-Leste|Turquia|Ucrânia|Uruguai|Venezuela
        Ägypten|Äthiopien|Algerien|Argentinien|Australien|Belgien|Brasilien|Bulgarien|Dänemark|Deutschland|Estland|Finnland|Frankreich|Georgien|Griechenland
        Großbritannien|Indien|Indonesien|Irland|Israel|Italien|Jordanien|Kanada|Kasachstan|Kenia|Kolumbien|Kroatien|Lettland|Libanon|Libyen|Litauen|Marokko
        Mexiko|Neuseeland|Niederlande|Nordkorea|Norwegen|Österreich|Philippinen|Polen|Rumänien|Russland|Saudi-Arabien|Schweden|Schweiz|Serbien|Slowakei
        Slowenien|Spanien|Südafrika|Südkorea|Syrien|Tschechien|Tunesien|Türkei|Ukraine|Ungarn|USA|Vereinigte Arabische Emirate|Weißrussland|Zypern
        Arabia Saudita|Belgio|Brasile|Cina|Corea del Nord|Corea del Sud|Croazia|Egitto|Emirati Arabi Uniti|Filippine|Germania|Giappone|Giordania|Gran Bretagna
        Grecia|Inghilterra|Libano|Marocco|Messico|Norvegia|Nuova Zelanda|Olanda|Paesi Bassi|Polonia|Regno Unito|Romania|Slovenia|Spagna|Stati Uniti|Sudafrica
        Svezia|Svizzera|Turchia|Ucraina|Ungheria
        Россия|Украина|Белоруссия|Беларусь|Казахстан|Узбекистан|Киргизия|Таджикистан|Туркмения|Грузия|Армения|Азербайджан|Молдавия|Латвия|Литва|Эстония
        Германия|Франция|Италия|Испания|Великобритания|Польша|Турция|Израиль|Иран|Ирак|Сирия|Египет|Китай|Япония|Индия|США|Канада|Мексика|Бразилия|ОАЭ
        Україна|Росія|Польща|Німеччина|Франція
        مصر|السعودية|الإمارات|قطر|الكويت|البحرين|عمان|اليمن|العراق|سوريا|لبنان|الأردن|فلسطين|ليبيا|تونس|الجزائر|المغرب|السودان|إيران|تركيا|إسرائيل|روسيا
        الصين|اليابان|الهند|باكستان|أفغانستان|فرنسا|ألمانيا|بريطانيا|إيطاليا|إسبانيا|أوكرانيا|الولايات المتحدة|الفلبين
        भारत|पाकिस्तान|नेपाल|बांग्लादेश|चीन|अमेरिका|ब्रिटेन|जापान|रूस|श्रीलंका|ভারত|পাকিস্তান|বাংলাদেশ
        """;
}
