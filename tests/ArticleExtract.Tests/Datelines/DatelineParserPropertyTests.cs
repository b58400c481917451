using ArticleExtract.Datelines;
using CsCheck;

namespace ArticleExtract.Tests.Datelines;

public class DatelineParserPropertyTests
{
    private static readonly string[] Parts =
    [
        "PARIS", "Berlin", "de", " ", ", ", "(", ")", "[", "]", "/", "-", "--", "—", ".", ":", "AP", "Reuters", "新华社", "北京", "8月12日", "电", "【", "】", "＝", "=", "、",
        "·", "26", "March 5", "Narch 2", "India", "Calif.", "\n", "*", "\"", "e\u0301", "\uD83D", "（", "）", "共同", "日", "记者", "'", "â€", "\0",
    ];

    [Fact]
    public void TryParse_TextOfDatelineParts_StaysInsideTheText() =>
        Gen.Int[0, Parts.Length - 1].Array[0, 14].Select(indices => string.Concat(indices.Select(index => Parts[index]))).Sample(Parse, iter: 50_000);

    [Fact]
    public void TryParse_AnyText_StaysInsideTheText() => Gen.String.Sample(Parse);

    private static void Parse(string text)
    {
        if (DatelineParser.TryParse(text, out var dateline))
        {
            dateline.Range.Start.Should().BeGreaterThanOrEqualTo(0);
            dateline.Range.End.Should().BeLessThanOrEqualTo(text.Length);
            dateline.Confidence.Should().BeInRange(0, 1);
            dateline.Places.All(place => text.Contains(place, StringComparison.Ordinal)).Should().BeTrue();
        }
    }
}
