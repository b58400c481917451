using System.Text;
using ArticleExtract.Datelines;
using ArticleExtract.Text;

namespace ArticleExtract.Tests.Datelines;

public class DatelineParserTests
{
    public static TheoryData<string> Datelines => new(DatelineRow.ReadFile("datelines.tsv"));

    public static TheoryData<string> Others => new(DatelineRow.ReadFile("other-openings.tsv"));

    [Theory]
    [MemberData(nameof(Datelines))]
    public void TryParse_Dateline_GivesItsParts(string row)
    {
        var expected = DatelineRow.Parse(row);
        DatelineParser.TryParse(expected.Opening, out var dateline).Should().BeTrue();
        string.Join(';', dateline!.Places).Should().Be(expected.Places);
        (dateline.Region ?? string.Empty).Should().Be(expected.Region);
        (dateline.Country ?? string.Empty).Should().Be(expected.Country);
        (dateline.Agency ?? string.Empty).Should().Be(expected.Agency);
        (dateline.Date?.ToString() ?? string.Empty).Should().Be(expected.Date);
        expected.Opening[dateline.Range.End..].TrimStart().Should().Be(expected.Story.TrimStart(), "the story begins behind the dateline");
        dateline.Confidence.Should().BeInRange(0.7, 1);
    }

    [Theory]
    [MemberData(nameof(Datelines))]
    public void TryParse_Dateline_SaysWhereEachPartStands(string row)
    {
        var opening = DatelineRow.Parse(row).Opening;
        DatelineParser.TryParse(opening, out var dateline).Should().BeTrue();
        dateline!.PartRanges.Places.Select(range => TextOf(opening, range)).Should().Equal(dateline.Places);
        TextOf(opening, dateline.PartRanges.Region).Should().Be(dateline.Region);
        TextOf(opening, dateline.PartRanges.Country).Should().Be(dateline.Country);
        TextOf(opening, dateline.PartRanges.Agency).Should().Be(dateline.AgencyText);
        TextOf(opening, dateline.PartRanges.Date).Should().Be(dateline.DateText);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void TryParse_OtherOpening_GivesNone(string opening)
    {
        DatelineParser.TryParse(opening, out var dateline).Should().BeFalse();
        dateline.Should().BeNull();
    }

    [Fact]
    public void Rows_OfBothFiles_AreInManyScripts()
    {
        ScriptsOf("datelines.tsv").Should().BeGreaterThanOrEqualTo(12);
        ScriptsOf("other-openings.tsv").Should().BeGreaterThanOrEqualTo(12);
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
        TextOf(Text, dateline!.Range).Should().Be("OSLO (AP) —");
    }

    [Theory]
    [InlineData("OSLO/RIGA, Latvia, May 5 (AP) — A whale", "OSLO, RIGA, Latvia, AP, --05-05")]
    [InlineData("(Reuters) — A whale", "Reuters")]
    public void ToString_OfADateline_NamesItsParts(string opening, string expected)
    {
        DatelineParser.TryParse(opening, out var dateline).Should().BeTrue();
        dateline!.ToString().Should().Be(expected);
    }

    [Fact]
    public void TryParse_NoArticle_LeavesYearOpen()
    {
        DatelineParser.TryParse("OSLO, May 5 (AP) — A whale", out var dateline).Should().BeTrue();
        dateline!.Date!.Value.Year.Should().BeNull();
    }

    [Theory]
    [InlineData("OSLO — A whale", "OSLO (AP) — A whale")]
    [InlineData("OSLO (AP) — A whale", "OSLO, May 5 (AP) — A whale")]
    [InlineData("SMALLVILLE (AP) — A whale", "OSLO (AP) — A whale")]
    [InlineData("SMALLVILLE, May 5 (KTVX) — A whale", "SMALLVILLE, May 5 (AP) — A whale")]
    public void TryParse_MoreSignals_AreSurer(string less, string more)
    {
        DatelineParser.TryParse(less, out var unsure).Should().BeTrue();
        DatelineParser.TryParse(more, out var sure).Should().BeTrue();
        sure!.Confidence.Should().BeGreaterThan(unsure!.Confidence);
    }

    [Theory]
    [InlineData("The council of a small town met on Monday 12 May in London (the other one) and, after some hours, went home — all of it.")]
    [InlineData("Marta Lund and Iris Calder were (once) friends, and 4 May - A Day was their song.")]
    [InlineData("NEW YORK TIMES (NYSE: NYT) — The paper of a city")]
    [InlineData("القاهرة مدينة كبيرة على نهر النيل")]
    [InlineData("北京今天下雨，新华社记者说。")]
    [InlineData("दिल्ली में सोमवार को तेज बारिश हुई और शहर की सड़कों पर पानी (आईएमडी) - भर गया")]
    [InlineData("서울에는 월요일 아침부터 많은 비가 내렸고 시내 도로(구시가지)는 한산했다 - 기상청")]
    [InlineData("東京では月曜日に強い雨が降り、駅前の通り（旧市街）は夕方まで")]
    [InlineData("SLOW SUMMER AHEAD (AND A WARM AUTUMN) AS PRICES OF BREAD FALL - ")]
    [InlineData("IRIS CALDER (CHIEF EXECUTIVE OFFICER): We have had a good year")]
    [InlineData("On Monday, May 5, 2024, the council of the town (the old one) met - and")]
    [InlineData("12 people were rescued from the lake on Monday (May 5), police said - and a dog")]
    [InlineData("NATO (NORTH ATLANTIC TREATY ORGANIZATION), WHO (WORLD HEALTH ORGANIZATION), IMF (FUND) AND OTHERS - ")]
    [InlineData("STEP ONE — The Base")]
    [InlineData("PARIS HILTON — The heiress")]
    [InlineData("Paris - The Guide")]
    [InlineData("Paris, Texas — A film")]
    [InlineData("GEORGIA — The peach")]
    public void TryParse_OtherOpening_AllocatesNothing(string opening)
    {
        var isDateline = false;

        var allocated = Allocation.PerCall(() => isDateline |= DatelineParser.TryParse(opening, out _));

        isDateline.Should().BeFalse();
        allocated.Should().BeLessThan(1, "a call that allocated would take more than a byte");
    }

    private static string? TextOf(string text, TextRange? range) => range is { } known ? text.Substring(known.Start, known.Length) : null;

    private static int ScriptsOf(string file) =>
        string.Concat(DatelineRow.ReadFile(file)).EnumerateRunes().Where(Rune.IsLetter).Select(Scripts.Of).Distinct().Count();
}
