using System.Globalization;
using ArticleExtract.Dates;
using CsCheck;

namespace ArticleExtract.Tests.Dates;

public class DateReaderPropertyTests
{
    private static readonly Gen<DateTime> Moments =
        Gen.DateTime[new DateTime(1900, 1, 1), new DateTime(2099, 12, 31, 23, 59, 59)].Select(date => new DateTime(date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second));

    [Theory]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss")]
    [InlineData("yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm")]
    [InlineData("yyyyMMdd'T'HHmmss", "yyyy-MM-dd'T'HH:mm:ss")]
    [InlineData("yyyyMMdd", "yyyy-MM-dd")]
    [InlineData("yyyy/M/d", "yyyy-MM-dd")]
    [InlineData("d.M.yyyy HH:mm", "yyyy-MM-dd'T'HH:mm")]
    [InlineData("M/d/yyyy h:mm tt", "yyyy-MM-dd'T'HH:mm")]
    [InlineData("ddd, dd MMM yyyy HH:mm:ss 'GMT'", "yyyy-MM-dd'T'HH:mm:ss'+00:00'")]
    [InlineData("MMMM d, yyyy", "yyyy-MM-dd")]
    [InlineData("dddd, d MMMM yyyy, HH:mm", "yyyy-MM-dd'T'HH:mm")]
    [InlineData("d-MMM-yyyy", "yyyy-MM-dd")]
    [InlineData("ddd MMM d HH:mm:ss yyyy", "yyyy-MM-dd'T'HH:mm:ss")]
    [InlineData("HH:mm, d MMMM yyyy", "yyyy-MM-dd'T'HH:mm")]
    [InlineData("yyyy'年'M'月'd'日 'H'時'm'分'", "yyyy-MM-dd'T'HH:mm")]
    [InlineData("MMM. d", "--MM-dd")]
    [InlineData("MMMM yyyy", "yyyy-MM")]
    public void TryReadStart_WrittenDate_IsTheDate(string format, string expected) => Moments.Sample(date =>
    {
        var text = date.ToString(format, CultureInfo.InvariantCulture);
        DateReader.TryReadStart(text, out var read, out var length).Should().BeTrue(text);
        read.ToString().Should().Be(date.ToString(expected, CultureInfo.InvariantCulture), text);
        length.Should().Be(text.Length, text);
    });

    [Fact]
    public void TryReadStart_AnyWrittenMonthName_IsThatMonth()
    {
        foreach (var language in MonthNameTable.Text.Split('\n'))
        {
            var months = language.Split('|');
            months.Should().HaveCount(12);
            for (var month = 1; month <= 12; month++)
            {
                foreach (var name in months[month - 1].Split(' ', '/').Where(name => name.Length > 0))
                {
                    var text = $"7 {name.Replace('_', ' ')} 2025";
                    DateReader.TryReadStart(text, out var read, out _).Should().BeTrue(text);
                    read.Should().Be(PartialDate.FromDay(2025, month, 7), text);
                }
            }
        }
    }

    [Fact]
    public void TryFind_TextOfDateParts_NeverThrows()
    {
        string[] parts = ["1", "15", "2025", "99", "20250415", "-", "/", ".", ",", ":", " ", "T", "Z", "+", "'", "(", ")", "年", "月", "日", "時", "April", "mars", "de",
            "PM", "Uhr", "พ.ศ.", "令和", "元", "Tue", "火", "GMT", "tháng", "°", "th", "\u0661", "\uD83D", "\n"];
        Gen.Int[0, parts.Length - 1].Array[0, 12].Select(indices => string.Concat(indices.Select(index => parts[index]))).Sample(ReadAll, iter: 100_000);
    }

    [Fact]
    public void TryFind_RandomText_NeverThrows() => Gen.String.Sample(ReadAll);

    private static void ReadAll(string text)
    {
        DateReader.TryReadStart(text, out _, out var length);
        length.Should().BeInRange(0, text.Length);
        if (DateReader.TryFind(text, out _, out var range))
        {
            range.End.Should().BeLessThanOrEqualTo(text.Length);
        }
    }
}
