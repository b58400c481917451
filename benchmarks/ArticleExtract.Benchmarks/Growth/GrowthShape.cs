using System.Globalization;
using System.Text;

namespace ArticleExtract.Benchmarks.Growth;

/// <summary>A page that can be of any length: a part, over and over.</summary>
/// <param name="Name">Names it in tables.</param>
/// <param name="Part">What is repeated; <c>#</c> stands for the number of the repetition.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record GrowthShape(string Name, string Part, string Before = "<!DOCTYPE html><title>A page</title>", string After = "")
{
    /// <summary>An ordinary page first, then pages that are bad for one thing each.</summary>
    public static readonly IReadOnlyList<GrowthShape> All =
    [
        new(
            "stories",
            "<article id=s#><h2>Story # of the day</h2><p class=lead>On day # the council met again, and the mayor said: \"We go on, as we did.\""
            + " Nobody in the hall, it seems, had thought of anything else.</p><ul><li><a href=/s/#>Another story, number #</a></ul></article>\n"),
        new("blocks", "<p>Block #"),
        new("nesting", "<div>"),
        new("unclosed formatting", "<b><p>bold #"),
        new("nested links", "<a href=/#>link #"),
        new("one text", "word # "),
        new("attributes", " a#=1", "<p", ">Text of a paragraph."),
        new("attributes of the body", "<body a#>", "<p>Text of a paragraph.</p>"),
        new("links", "<a href=/#>link #</a> "),
        new("list items", "<li>item #"),
        new("rows", "<tr><td>cell #", "<table>"),
        new("misplaced in a table", "<p>paragraph #</p>", "<table>"),
        new("almost dates", "1. de 12:30 Monday April 15:1 ", "<title>A page</title><time>"),
        new("figures", "1/1/", "<title>A page</title><time>"),
        new("one word", "x"),
        new("drawings", "<svg><path d='M0 0'/><g/=\"></g></svg>"),
        new("formatting of many kinds", "<b #><p>x"),
        new("ends of nothing", "<x></y>text "),
        new("scripts in comments", "<script><!--</script>"),
    ];

    /// <summary>A page of about a length in characters.</summary>
    public string Make(int length)
    {
        var page = new StringBuilder(Before, length + Before.Length + After.Length + Part.Length + 64);
        for (var i = 1; page.Length < length; i++)
        {
            page.Append(Part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return page.Append(After).ToString();
    }
}
