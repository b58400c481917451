using ArticleExtract.Dates;

namespace ArticleExtract.Tests.Dates;

public class DateReaderFindTests
{
    [Theory]
    [InlineData("Date:2025-04-15 06:29:13", "2025-04-15T06:29:13", "2025-04-15 06:29:13")]
    [InlineData("Published: Tuesday, April 15, 2025 by A. Writer", "2025-04-15", "Tuesday, April 15, 2025")]
    [InlineData("Veröffentlicht am 15. April 2025, 18:30 Uhr | 3 Kommentare", "2025-04-15T18:30", "15. April 2025, 18:30 Uhr")]
    [InlineData("Опубликовано 15 апреля 2025 г.", "2025-04-15", "15 апреля 2025 г.")]
    [InlineData("发布时间：2025年4月15日 06:29 来源", "2025-04-15T06:29", "2025年4月15日 06:29")]
    [InlineData("今天是2025年4月15日。", "2025-04-15", "2025年4月15日")]
    [InlineData("입력 2025.04.15. 오전 6:29 수정", "2025-04-15T06:29", "2025.04.15. 오전 6:29")]
    [InlineData("PublishedApril 15, 2025Updated April 16, 2025", "2025-04-15", "April 15, 2025")]
    [InlineData("Version 10.15.3, released 3 May 2024", "2024-05-03", "3 May 2024")]
    [InlineData("It rained from Feb 26 on", "--02-26", "Feb 26")]
    [InlineData("30 of the 15 people came on 20250415T0629", "2025-04-15T06:29", "20250415T0629")]
    [InlineData("Call 555-0100 or come on May 1", "--05-01", "May 1")]
    [InlineData("Posted 18:30 GMT, 15 April 2025", "2025-04-15T18:30+00:00", "18:30 GMT, 15 April 2025")]
    public void TryFind_DateInText_IsFound(string text, string expected, string written)
    {
        DateReader.TryFind(text, out var date, out var range).Should().BeTrue();
        date.ToString().Should().Be(expected);
        text.Substring(range.Start, range.Length).Should().Be(written);
    }

    [Theory]
    [InlineData("In 2025 nothing happened; in 1999 even less.")]
    [InlineData("Call 20250415 or 1744698553 now")]
    [InlineData("15 out of 20, 10 set aside, 7 mag wheels")]
    [InlineData("We may 5 times, they march 12 miles")]
    [InlineData("posted 3 hours ago, 2 days ago, vor 5 Minuten")]
    [InlineData("the 2011-12 season and the 2024-25 one")]
    [InlineData("192.168.10.12 and 10.15.04.2025.3")]
    [InlineData("Set 5 alarms. Out 3 times. Ago 7.")]
    [InlineData("at 12:30 and 18.30 Uhr")]
    [InlineData("1/2 cup, 3/4 full, 24/7")]
    [InlineData("May 5,000 people come? Mar 3.5 stars")]
    public void TryFind_NoDate_FindsNothing(string text) => DateReader.TryFind(text, out _, out _).Should().BeFalse();

    [Fact]
    public void TryFind_Text_AllocatesNothing()
    {
        var text = "Some words, 12 figures, 18:30 and a month: April. Then, on Tuesday, the 15th of April, 2025 at 6:29 p.m. EDT, a date.";
        Allocation.PerCall(() => DateReader.TryFind(text, out _, out _)).Should().BeLessThan(1, "a call that allocated would take more than a byte");
    }
}
