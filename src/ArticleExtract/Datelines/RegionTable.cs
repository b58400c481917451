namespace ArticleExtract.Datelines;

/// <summary>States and provinces of the countries whose datelines name them. Abbreviations are without their last full stop.</summary>
internal static class RegionTable
{
    /// <summary>Abbreviations of the Associated Press and the Canadian Press, then postal codes; a bar between two.</summary>
    public const string Abbreviations =
        """
        Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|D.C|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|N.H|N.J|N.M|N.Y|N.C|N.D
        Okla|Ore|Pa|Penn|P.R|R.I|S.C|S.D|Tenn|Tex|Vt|Va|Wash|W.Va|W. Va|Wis|Wyo
        Ont|Que|B.C|Alta|Sask|Man|N.S|N.B|N.L|Nfld|P.E.I|N.W.T|N.S.W|A.C.T|Vic|Qld|Tas
        AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA
        WA|WV|WI|WY|ON|QC|BC|AB|SK|MB|NS|NB|NL|PE|YT|NT|NU|NSW|ACT|SA|QLD|VIC|TAS|SP|RJ|MG|RS|PR|BA|DF
        """;

    /// <summary>Names written out, United States, Canada, Australia, India and German-speaking countries.</summary>
    public const string Names =
        """
        Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Guam|Hawaii|Idaho|Illinois|Indiana|Iowa
        Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey
        New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee
        Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
        Ontario|Quebec|Québec|British Columbia|Alberta|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador
        Prince Edward Island|Yukon|Northwest Territories|Nunavut
        New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Northern Territory
        Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jammu and Kashmir|J&K|Jharkhand|Karnataka
        Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura
        Uttar Pradesh|Uttarakhand|West Bengal|Puducherry|Bali
        Bayern|Hessen|Sachsen|Thüringen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|Baden-Württemberg|Rheinland-Pfalz|Schleswig-Holstein|Saarland
        Sachsen-Anhalt|Mecklenburg-Vorpommern|Tirol|Vorarlberg|Steiermark|Kärnten|Niederösterreich|Oberösterreich|Burgenland
        """;
}
