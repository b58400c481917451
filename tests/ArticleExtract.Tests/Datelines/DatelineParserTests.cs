using ArticleExtract.Datelines;

namespace ArticleExtract.Tests.Datelines;

public class DatelineParserTests
{
    private const string StoryMark = "‖";

    public static TheoryData<string> Datelines => new(DatelineRows.Datelines.Split('\n'));

    public static TheoryData<string> Others => new(DatelineRows.Others.Split('\n'));

    [Theory]
    [MemberData(nameof(Datelines))]
    public void TryParse_Dateline_GivesItsParts(string row)
    {
        var fields = row.Replace('⏎', '\n').Split('|', StringSplitOptions.TrimEntries);
        var opening = fields[0].Replace(StoryMark, string.Empty, StringComparison.Ordinal);
        DatelineParser.TryParse(opening, out var dateline).Should().BeTrue();
        string.Join(';', dateline!.Places).Should().Be(fields[1]);
        (dateline.Region ?? string.Empty).Should().Be(fields[2]);
        (dateline.Country ?? string.Empty).Should().Be(fields[3]);
        (dateline.Agency ?? string.Empty).Should().Be(fields[4]);
        (dateline.Date?.ToString() ?? string.Empty).Should().Be(fields[5]);
        opening[dateline.Range.End..].TrimStart().Should().Be(fields[0][(fields[0].IndexOf('‖') + 1)..].TrimStart(), "the story begins behind the dateline");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void TryParse_OtherOpening_GivesNone(string opening)
    {
        DatelineParser.TryParse(opening, out var dateline).Should().BeFalse();
        dateline.Should().BeNull();
    }

    [Theory]
    [InlineData("WASHINGTON, March 12, Reuter - The", "Reuter", "March 12")]
    [InlineData("LONDON, Narch 2 - The", null, "Narch 2")]
    [InlineData("新华社北京１０月２２日电中共", "新华社", "１０月２２日")]
    [InlineData("［東京　２６日　ロイター］ - 日", "ロイター", "２６日")]
    [InlineData("BERLIN (AP/dpa) - The", "AP/dpa", null)]
    public void TryParse_Dateline_KeepsAgencyAndDateAsWritten(string opening, string? agency, string? date)
    {
        DatelineParser.TryParse(opening, out var dateline).Should().BeTrue();
        dateline!.AgencyText.Should().Be(agency);
        dateline.DateText.Should().Be(date);
    }

    [Fact]
    public void TryParse_BylineOnTheLineBefore_RangeLeavesItOut()
    {
        const string Text = "By Iris Calder\nOSLO (AP) — A whale";
        DatelineParser.TryParse(Text, out var dateline).Should().BeTrue();
        Text.Substring(dateline!.Range.Start, dateline.Range.Length).Should().Be("OSLO (AP) —");
    }

    [Fact]
    public void TryParse_NoArticle_LeavesYearOpen()
    {
        DatelineParser.TryParse("OSLO, May 5 (AP) — A whale", out var dateline).Should().BeTrue();
        dateline!.ResolvedDate.Should().BeNull();
    }

    [Theory]
    [InlineData("The council of a small town met on Monday 12 May in London (the other one) and, after some hours, went home — all of it.")]
    [InlineData("Marta Lund and Iris Calder were (once) friends, and 4 May - A Day was their song.")]
    [InlineData("NEW YORK TIMES (NYSE: NYT) — The paper of a city")]
    [InlineData("القاهرة مدينة كبيرة على نهر النيل")]
    [InlineData("北京今天下雨，新华社记者说。")]
    public void TryParse_OtherOpening_AllocatesNothing(string opening)
    {
        var isDateline = false;

        var allocated = Allocation.PerCall(() => isDateline |= DatelineParser.TryParse(opening, out _));

        isDateline.Should().BeFalse();
        allocated.Should().BeLessThan(1, "a call that allocated would take more than a byte");
    }
}
