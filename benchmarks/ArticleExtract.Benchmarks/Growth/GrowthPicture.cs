using System.Globalization;
using System.Text;

namespace ArticleExtract.Benchmarks.Growth;

/// <summary>Draws growth curves with logarithmic axes: what is linear runs in parallel to the dashed line.</summary>
internal static class GrowthPicture
{
    private const int Width = 900;
    private const int Height = 560;
    private const int Left = 70;
    private const int Right = 200;
    private const int Top = 20;
    private const int Bottom = 50;

    /// <summary>The axes: 10^4 to 10^8 characters, 10^-1 to 10^5 ms.</summary>
    private const int MinLengthPower = 4;
    private const int MaxLengthPower = 8;
    private const int MinTimePower = -1;
    private const int MaxTimePower = 5;

    /// <summary>The dashed line: 100 ns a character.</summary>
    private const double LineNanoseconds = 100;

    /// <summary>The picture as SVG.</summary>
    public static string Draw(IReadOnlyList<GrowthCurve> curves)
    {
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.AppendLine("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        DrawAxes(svg);
        for (var i = 0; i < curves.Count; i++)
        {
            DrawCurve(svg, curves[i], $"hsl({i * 360 / curves.Count},70%,40%)", Top + 10 + (i * 18));
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void DrawAxes(StringBuilder svg)
    {
        for (var power = MinLengthPower; power <= MaxLengthPower; power++)
        {
            var x = X(Math.Pow(10, power));
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{x:0} {Top}V{Height - Bottom}\" stroke=\"#ddd\"/>");
            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{x:0}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{Math.Pow(10, power):N0}</text>");
        }

        for (var power = MinTimePower; power <= MaxTimePower; power++)
        {
            var y = Y(Math.Pow(10, power));
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {y:0}H{Width - Right}\" stroke=\"#ddd\"/>");
            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{Left - 6}\" y=\"{y + 4:0}\" text-anchor=\"end\">{Math.Pow(10, power):#,0.#} ms</text>");
        }

        var (first, last) = (Math.Pow(10, MinLengthPower), Math.Pow(10, MaxLengthPower));
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">characters of the page; dashed: 100 ns a character</text>");
        svg.AppendLine(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{X(first):0} {Y(first * LineNanoseconds / 1e6):0}L{X(last):0} {Y(last * LineNanoseconds / 1e6):0}\" stroke=\"#888\" stroke-dasharray=\"6 4\"/>");
    }

    private static void DrawCurve(StringBuilder svg, GrowthCurve curve, string color, int legend)
    {
        var points = string.Join(
            ' ', curve.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Length):0.0},{Y(point.Time.TotalMilliseconds):0.0}")));
        svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"1.5\"/>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{Width - Right + 12}\" y=\"{legend}\" fill=\"{color}\">{curve.Name}</text>");
    }

    private static double X(double length) =>
        Left + ((Width - Left - Right) * (Math.Log10(length) - MinLengthPower) / (MaxLengthPower - MinLengthPower));

    private static double Y(double milliseconds) =>
        Height - Bottom - ((Height - Top - Bottom) * (Math.Log10(milliseconds) - MinTimePower) / (MaxTimePower - MinTimePower));
}
