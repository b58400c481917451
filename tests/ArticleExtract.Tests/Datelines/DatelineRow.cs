namespace ArticleExtract.Tests.Datelines;

/// <summary>A row of a data file beside the tests: a dateline with its separator, the story behind it, and the parts that are expected.</summary>
/// <remarks>A semicolon stands between two places; a part that the dateline does not have is empty.</remarks>
internal sealed record DatelineRow(string Dateline, string Story, string Places, string Region, string Country, string Agency, string Date)
{
    private const char StoryMark = '‖';

    /// <summary>The opening as the parser sees it.</summary>
    public string Opening => Dateline + Story;

    /// <summary>Reads a row: <c>⏎</c> is a line end, a double bar stands where the story begins.</summary>
    public static DatelineRow Parse(string row)
    {
        var fields = row.Split('\t');
        var opening = fields[0].Replace('⏎', '\n').Split(StoryMark);
        return new DatelineRow(opening[0], opening[1], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }

    /// <summary>The rows of a file, without its head.</summary>
    public static IEnumerable<string> ReadFile(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Datelines", name)).Skip(1);
}
