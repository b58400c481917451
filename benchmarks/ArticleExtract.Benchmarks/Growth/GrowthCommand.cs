using System.CommandLine;
using System.Globalization;

namespace ArticleExtract.Benchmarks.Growth;

/// <summary>The verb <c>growth</c>: how time and memory grow with the page.</summary>
internal static class GrowthCommand
{
    private static readonly Option<int> MaxLength = new("--max-length")
    {
        Description = "Characters of the longest page; the first has 10,000, and each one is twice as long as the one before.",
        DefaultValueFactory = _ => 10_240_000,
    };

    private static readonly Option<string?> Shape = new("--shape") { Description = $"One shape only: {string.Join(", ", GrowthShape.All.Select(shape => shape.Name))}." };

    private static readonly Option<string?> Picture = new("--picture") { Description = "Draws the times into an SVG file." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("growth", "Measures how time and memory grow with the length of a page, for ordinary and hostile shapes.") { MaxLength, Shape, Picture };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult arguments)
    {
        var curves = new List<GrowthCurve>();
        foreach (var shape in GrowthShape.All.Where(shape => arguments.GetValue(Shape) is not { } name || name == shape.Name))
        {
            var curve = new GrowthCurve(shape.Name, [.. GrowthRun.Measure(shape, arguments.GetValue(MaxLength))]);
            curves.Add(curve);
            Write(curve);
        }

        if (arguments.GetValue(Picture) is { } path)
        {
            File.WriteAllText(path, GrowthPicture.Draw(curves));
        }
    }

    /// <summary>
    /// Writes rows of a Markdown table: length, time, time for a character, bytes allocated and peak of the process for a byte of the string that is
    /// read, and the growth for twice the length. The peak never falls: it is that of a shape where the shape runs alone.
    /// </summary>
    private static void Write(GrowthCurve curve)
    {
        for (var i = 0; i < curve.Points.Count; i++)
        {
            var point = curve.Points[i];
            var growth = i == 0 ? double.NaN : point.Time / curve.Points[i - 1].Time;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {curve.Name} | {point.Length:N0} | {point.Time.TotalMilliseconds:N1} ms | {point.Time.TotalNanoseconds / point.Length:N0} ns | {point.Allocated / (2.0 * point.Length):N1} | {point.Peak / (2.0 * point.Length):N1} | {growth:0.00} |"));
        }
    }
}
