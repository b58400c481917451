namespace ArticleExtract.Datelines;

/// <summary>News agencies and press-release wires as datelines write them, with their usual names.</summary>
internal static class Agencies
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AP"] = "AP",
        ["Associated Press"] = "AP",
        ["Reuters"] = "Reuters",
        ["Reuter"] = "Reuters",
        ["AFP"] = "AFP",
        ["dpa"] = "dpa",
        ["dpa-AFX"] = "dpa-AFX",
        ["APA"] = "APA",
        ["UPI"] = "UPI",
        ["ANSA"] = "ANSA",
        ["EFE"] = "EFE",
        ["Xinhua"] = "Xinhua",
        ["Kyodo"] = "Kyodo",
        ["Yonhap"] = "Yonhap",
        ["TASS"] = "TASS",
        ["Interfax"] = "Interfax",
        ["Bloomberg"] = "Bloomberg",
        ["CNN"] = "CNN",
        ["CNN Business"] = "CNN Business",
        ["PTI"] = "PTI",
        ["ANI"] = "ANI",
        ["IANS"] = "IANS",
        ["PAP"] = "PAP",
        ["CTK"] = "ČTK",
        ["ČTK"] = "ČTK",
        ["SID"] = "SID",
        ["KNA"] = "KNA",
        ["epd"] = "epd",
        ["Lusa"] = "Lusa",
        ["Belga"] = "Belga",
        ["ANP"] = "ANP",
        ["TT"] = "TT",
        ["NTB"] = "NTB",
        ["Ritzau"] = "Ritzau",
        ["STT"] = "STT",
        ["Anadolu"] = "Anadolu",
        ["AA"] = "Anadolu",
        ["BUSINESS WIRE"] = "Business Wire",
        ["GLOBE NEWSWIRE"] = "GlobeNewswire",
        ["PRNewswire"] = "PR Newswire",
    };

    /// <summary>The usual name of an agency; <see langword="null"/> when it is not a known one.</summary>
    public static string? Find(string written) => Names.GetValueOrDefault(written);
}
