using ArticleExtract.Dates;

namespace ArticleExtract.Tests.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("2025-04-15", "2025-04-15")]
    [InlineData("  2025-04-15", "2025-04-15")]
    [InlineData("2025-04", "2025-04")]
    [InlineData("20250415", "2025-04-15")]
    [InlineData("20250415T0629", "2025-04-15T06:29")]
    [InlineData("20250415T062913Z", "2025-04-15T06:29:13+00:00")]
    [InlineData("2025-04-15T06", "2025-04-15T06:00")]
    [InlineData("2025-04-15T06:29", "2025-04-15T06:29")]
    [InlineData("2025-04-15t06:29:13z", "2025-04-15T06:29:13+00:00")]
    [InlineData("2025-04-15T06:29:13Z", "2025-04-15T06:29:13+00:00")]
    [InlineData("2025-04-15T06:29:13.1234567+02:00", "2025-04-15T06:29:13+02:00")]
    [InlineData("2025-04-15T06:29:13,5-0330", "2025-04-15T06:29:13-03:30")]
    [InlineData("2025-04-15T06:29+05", "2025-04-15T06:29+05:00")]
    [InlineData("2025-04-15T06:29−05:00", "2025-04-15T06:29-05:00")]
    [InlineData("2025-04-15 06:29:13", "2025-04-15T06:29:13")]
    [InlineData("2025-04-15 06:29:13 +0200", "2025-04-15T06:29:13+02:00")]
    [InlineData("2025-04-15 06:29:13.000 UTC", "2025-04-15T06:29:13+00:00")]
    public void TryReadStart_Iso8601_IsRead(string text, string expected) => ReadWhole(text).Should().Be(expected);

    [Theory]
    [InlineData("Tue, 15 Apr 2025 06:29:13 +0000", "2025-04-15T06:29:13+00:00")]
    [InlineData("Tue, 15 Apr 2025 06:29:13 GMT", "2025-04-15T06:29:13+00:00")]
    [InlineData("15 Apr 2025 06:29 EST", "2025-04-15T06:29-05:00")]
    [InlineData("Tue, 15 Apr 25 06:29:13 PDT", "2025-04-15T06:29:13-07:00")]
    [InlineData("Wed, 15 Apr 98 06:29:13 GMT", "1998-04-15T06:29:13+00:00")]
    [InlineData("Tuesday, 15-Apr-25 06:29:13 GMT", "2025-04-15T06:29:13+00:00")]
    [InlineData("Tue Apr 15 06:29:13 2025", "2025-04-15T06:29:13")]
    [InlineData("Tue Apr 15 06:29:13 +0000 2025", "2025-04-15T06:29:13+00:00")]
    [InlineData("Tue Apr 15 06:29:13 UTC 2025", "2025-04-15T06:29:13+00:00")]
    [InlineData("Tue Apr 15 2025 06:29:13 GMT+0200", "2025-04-15T06:29:13+02:00")]
    [InlineData("15/Apr/2025:06:29:13 +0200", "2025-04-15")]
    public void TryReadStart_InternetDate_IsRead(string text, string expected) => Read(text).Should().Be(expected);

    [Theory]
    [InlineData("15.04.2025 18:30", "2025-04-15T18:30")]
    [InlineData("15. 4. 2025", "2025-04-15")]
    [InlineData("05.04.2025", "2025-04-05")]
    [InlineData("15-04-2025", "2025-04-15")]
    [InlineData("2025/04/15", "2025-04-15")]
    [InlineData("2025.04.15", "2025-04-15")]
    [InlineData("2025. 4. 15. 오후 6:29", "2025-04-15T18:29")]
    [InlineData("15/04/2025", "2025-04-15")]
    [InlineData("04/15/2025 6:29 PM", "2025-04-15T18:29")]
    [InlineData("2025‑04‑15", "2025-04-15")]
    [InlineData("２０２５／０４／１５　１８：３０", "2025-04-15T18:30")]
    [InlineData("١٥/٠٤/٢٠٢٥", "2025-04-15")]
    [InlineData("۲۰۲۵/۰۴/۱۵", "2025-04-15")]
    [InlineData("१५/०४/२०२५", "2025-04-15")]
    [InlineData("2025年4月15日 06:29", "2025-04-15T06:29")]
    [InlineData("2025年04月15日06時29分", "2025-04-15T06:29")]
    [InlineData("2025年4月15日(火) 午後6時29分", "2025-04-15T18:29")]
    [InlineData("2025年04月15日 星期二 下午6点29分13秒", "2025-04-15T18:29:13")]
    [InlineData("2025年4月", "2025-04")]
    [InlineData("4月15日", "--04-15")]
    [InlineData("１０月２２日", "--10-22")]
    [InlineData("令和7年4月15日", "2025-04-15")]
    [InlineData("平成元年1月8日", "1989-01-08")]
    [InlineData("民國114年4月15日", "2025-04-15")]
    [InlineData("2025년 4월 15일 오전 06:29", "2025-04-15T06:29")]
    public void TryReadStart_Figures_AreRead(string text, string expected) => ReadWhole(text).Should().Be(expected);

    [Theory]
    [InlineData("April 15, 2025", "2025-04-15")]
    [InlineData("APRIL 15 2025", "2025-04-15")]
    [InlineData("Apr. 15th, 2025 6:29 a.m. EDT", "2025-04-15T06:29-04:00")]
    [InlineData("Sept. 1, 2025 at 12:05 AM", "2025-09-01T00:05")]
    [InlineData("Tuesday the 15th of April, 2025", "2025-04-15")]
    [InlineData("15 April '25", "2025-04-15")]
    [InlineData("6:29 AM ET, Tue April 15, 2025", "2025-04-15T06:29")]
    [InlineData("18:30, 15 April 2025", "2025-04-15T18:30")]
    [InlineData("15 April 2025, 18:30 Uhr", "2025-04-15T18:30")]
    [InlineData("Dienstag, den 15. April 2025 um 18.30 Uhr", "2025-04-15T18:30")]
    [InlineData("1er avril 2025 à 18h30", "2025-04-01T18:30")]
    [InlineData("mardi 15 avril 2025 à 18 h", "2025-04-15T18:00")]
    [InlineData("martes, 15 de abril de 2025, a las 6:29 p. m.", "2025-04-15T18:29")]
    [InlineData("mar 15 abr 2025", "2025-04-15")]
    [InlineData("terça-feira, 15 de abril de 2025 às 18h30", "2025-04-15T18:30")]
    [InlineData("15 aprile 2025 alle ore 18.30", "2025-04-15T18:30")]
    [InlineData("15 d'octubre de 2025", "2025-10-15")]
    [InlineData("15 aprilie 2025", "2025-04-15")]
    [InlineData("dinsdag 15 april 2025 om 18:30", "2025-04-15T18:30")]
    [InlineData("15. april 2025 kl. 18.30", "2025-04-15T18:30")]
    [InlineData("15. huhtikuuta 2025 klo 18.30", "2025-04-15T18:30")]
    [InlineData("15 kwietnia 2025 r., godz. 18:30", "2025-04-15T18:30")]
    [InlineData("15. září 2025", "2025-09-15")]
    [InlineData("15 srpnja 2025", "2025-07-15")]
    [InlineData("2025. április 15., 18:30", "2025-04-15T18:30")]
    [InlineData("2025 m. balandžio 15", "2025-04-15")]
    [InlineData("2025. gada 15. aprīlī", "2025-04-15")]
    [InlineData("15 апреля 2025 г. в 18:30 MSK", "2025-04-15T18:30+03:00")]
    [InlineData("15-го апреля 2025 года", "2025-04-15")]
    [InlineData("15 квітня 2025 року", "2025-04-15")]
    [InlineData("15 април 2025", "2025-04-15")]
    [InlineData("15 ΑΠΡΙΛΙΟΥ 2025", "2025-04-15")]
    [InlineData("Τρίτη, 15 Απριλίου 2025, 6:29 μ.μ.", "2025-04-15T18:29")]
    [InlineData("15 Şubat 2025 Cumartesi, 18:30", "2025-02-15T18:30")]
    [InlineData("15 KASIM 2025", "2025-11-15")]
    [InlineData("Selasa, 15 Agustus 2025 18:30 WIB", "2025-08-15T18:30+07:00")]
    [InlineData("ngày 15 tháng 4 năm 2025", "2025-04-15")]
    [InlineData("15 tháng 4, 2025", "2025-04-15")]
    [InlineData("15 abril 2025", "2025-04-15")]
    [InlineData("الثلاثاء، 15 أبريل 2025", "2025-04-15")]
    [InlineData("١٥ نيسان/أبريل ٢٠٢٥", "2025-04-15")]
    [InlineData("15 كانون الثاني 2025", "2025-01-15")]
    [InlineData("۱۵ آوریل ۲۰۲۵", "2025-04-15")]
    [InlineData("15 באפריל 2025", "2025-04-15")]
    [InlineData("15 अप्रैल 2025", "2025-04-15")]
    [InlineData("১৫ এপ্রিল ২০২৫", "2025-04-15")]
    [InlineData("15 เม.ย. 2568", "2025-04-15")]
    [InlineData("๑๕ เมษายน พ.ศ. ๒๕๖๘", "2025-04-15")]
    [InlineData("15 เมษายน 2025", "2025-04-15")]
    [InlineData("April 2025", "2025-04")]
    [InlineData("abril de 2025", "2025-04")]
    [InlineData("Apr. '25", "2025-04")]
    [InlineData("Feb 26", "--02-26")]
    [InlineData("Feb. 29", "--02-29")]
    [InlineData("28 LUG", "--07-28")]
    [InlineData("10 фев", "--02-10")]
    public void TryReadStart_NamedMonth_IsRead(string text, string expected) => ReadWhole(text).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("1744698553")]
    [InlineData("3 hours ago")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("30 February 2025")]
    [InlineData("Feb 30")]
    [InlineData("April 31, 2025")]
    [InlineData("15.04.25")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("1404/01/26")]
    [InlineData("march 5 miles")]
    [InlineData("May 5,000 people")]
    [InlineData("On 2025-04-15")]
    [InlineData("12:30")]
    [InlineData("26日")]
    [InlineData("Marches 5, 2025")]
    public void TryReadStart_NoDate_ReadsNothing(string text)
    {
        DateReader.TryReadStart(text, out _, out var length).Should().BeFalse();
        length.Should().Be(0);
    }

    [Theory]
    [InlineData("05/04/2025", "2025-04-05", "2025-05-04")]
    [InlineData("05-04-2025", "2025-04-05", "2025-04-05")]
    [InlineData("15/04/2025", "2025-04-15", "2025-04-15")]
    [InlineData("04/15/2025", "2025-04-15", "2025-04-15")]
    [InlineData("05.04.2025", "2025-04-05", "2025-04-05")]
    [InlineData("2025/05/04", "2025-05-04", "2025-05-04")]
    public void TryReadStart_Figures_FollowTheOrderWhereTheyLeaveItOpen(string text, string dayFirst, string monthFirst)
    {
        DateReader.TryReadStart(text, out var date, out _, DayMonthOrder.DayFirst).Should().BeTrue();
        date.ToString().Should().Be(dayFirst);
        DateReader.TryReadStart(text, out date, out _, DayMonthOrder.MonthFirst).Should().BeTrue();
        date.ToString().Should().Be(monthFirst);
    }

    [Theory]
    [InlineData("2025-04-15 18:30 BST")]
    [InlineData("2025-04-15 18:30 IST")]
    [InlineData("2025-04-15 18:30 XYZ")]
    [InlineData("2025-04-15, 18:30 ET")]
    [InlineData("15 April 2025, 18:30-19:30")]
    [InlineData("15 April 2025, 18:30 - 19:30")]
    public void TryReadStart_ZoneThatIsOpenOrUnknown_HasNoOffset(string text) => Read(text).Should().Be("2025-04-15T18:30");

    [Theory]
    [InlineData("2025-04-15T24:30")]
    [InlineData("2025-04-15 18:75")]
    [InlineData("15 April 2025 with 18 guests")]
    [InlineData("April 15, 2025 30 people")]
    [InlineData("2025-04-15 | 12 comments")]
    public void TryReadStart_NoTimeBehindTheDay_IsADay(string text) => Read(text).Should().Be("2025-04-15");

    private static string Read(string text) => DateReader.TryReadStart(text, out var date, out _) ? date.ToString() : "none";

    private static string ReadWhole(string text) =>
        DateReader.TryReadStart(text, out var date, out var length) ? date + text[length..] : "none";
}
