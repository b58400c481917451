using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>The small words inside a date, which tell nothing but hold its parts together.</summary>
internal static class DateWords
{
    /// <summary>Before the day, and between day, month and year.</summary>
    public static WordSet Joins { get; } = new("of the de del dia le el den der d any año ano năm nam ngày ngay gada m يوم من عام سنة ปี วันที่");

    /// <summary>Behind the figures of a day: <c>15th</c>, <c>1er</c>, <c>1º</c>, <c>15-го</c>.</summary>
    public static WordSet Ordinals { get; } = new("st nd rd th er re e de ste º ª го е");

    /// <summary>Behind the year: <c>2025 г.</c>, <c>2025 року</c>.</summary>
    public static WordSet YearEnds { get; } = new("г год года году р рік року r roku");

    /// <summary>Before the time of day: <c>um 18.30 Uhr</c>, <c>às 18h30</c>.</summary>
    public static WordSet ClockStarts { get; } = new(
        "at um à alle ore kl klo klokken kello o a las às в у во om ob u la ora saat pukul jam kell lúc luc στις ώρα godz h الساعة เวลา בשעה");

    /// <summary>Behind the time of day: <c>18.30 Uhr</c>, <c>18:30 hrs</c>.</summary>
    public static WordSet ClockEnds { get; } = new("Uhr hrs h uur น");
}
