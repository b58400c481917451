using System.Text;

namespace ArticleExtract.Contract;

/// <summary>The pages that the contract is checked on.</summary>
internal static class ContractPages
{
    private const int UnclosedTags = 10_000;

    private static readonly Dictionary<string, Func<string>> HostilePages = new()
    {
        ["garbage"] = Garbage,
        ["lone surrogates"] = () => "<p>" + Repeat("Words \uD800 and \uDC00 words, ", 50) + "</p><title>\uDFFF</title><a href='\uD800'>link</a>",
        ["zero characters"] = () => "<p>\0A paragraph\0 with zero characters \0in it.</p>\0<di\0v>\0</div>",
        ["control characters"] = () => "<p>" + string.Concat(Enumerable.Range(0, 0xA0).Select(code => $"word{(char)code}")) + "</p>",
        ["unclosed paragraphs"] = () => Repeat("<p>some text", UnclosedTags),
        ["unclosed emphasis"] = () => Repeat("<b>x", UnclosedTags),
        ["unclosed links"] = () => Repeat("<a href=/x>x", UnclosedTags),
        ["closing tags alone"] = () => Repeat("</div></p></table></body></html>", UnclosedTags),
        ["unclosed comment"] = () => "<p>Before the comment.</p><!-- " + Repeat("never closed ", 1000),
        ["unclosed script"] = () => "<p>Before the script.</p><script>" + Repeat("never closed ", 1000),
        ["unclosed attribute"] = () => "<p>Before the link.</p><a href=\"" + Repeat("never closed ", 1000),
        ["a tag of many attributes"] = () => "<p " + string.Concat(Enumerable.Range(0, 5000).Select(i => $"a{i}='{i}' ")) + ">Text.</p>",
        ["broken references"] = () => "<p>&#xD800; &#0; &#x110000; &#99999999999; &nosuch; &amp &</p>",
        ["unusable addresses"] = () => "<base href='http://[bad'><p><a href='http://[bad'>one</a> <a href='//'>two</a> <a href='http:///'>three</a></p>",
        ["broken metadata"] = () => "<title></title><script type='application/ld+json'>{\"@graph\":[{</script><meta property='article:published_time' content='32.13.9999'><p>Text.</p>",
        ["one long word"] = () => "<p>" + new string('x', 200_000) + "</p>",
        ["frames only"] = () => "<html><frameset><frame src='/a'><frame src='/b'></frameset></html>",
        ["nested tables"] = () => Repeat("<table><tr><td>x", 200),
    };

    public static TheoryData<string> HostileNames { get; } = new(HostilePages.Keys);

    public static IReadOnlyList<string> StoryParagraphs { get; } =
    [
        "The harbour opened again on Friday, two days after the storm had closed it, and the first ferries left before dawn.",
        "Crews had worked through two nights to clear the channel, lift three sunken boats and set the buoys, the harbour office said.",
        "Fishermen, who had lost nets and a week of work, want the town to pay for a higher breakwater, which it has promised since 2009.",
        "İstanbul’dan gelen gemiler açıkta bekledi, और जहाज़ों ने इंतज़ार किया, 船也在港外等了两天，直到风浪平息才进港。",
    ];

    public static string Story { get; } = $$"""
        <!DOCTYPE html><html lang="en"><head><title>Harbour opens after the storm</title>
        <style>.hidden-in-style { color: red }</style>
        <script>var hiddenInScript = 1;</script>
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour opens after the storm","hiddenInJson":1}</script>
        <meta property="article:published_time" content="2025-03-01T00:30:00+02:00">
        </head><body><nav><a href="/">Home</a></nav>
        <article><h1>Harbour opens after the storm</h1>
        <p>{{StoryParagraphs[0].Replace("ferries", "<a href=\"/ferries\">ferries</a>")}}</p>
        <script>document.write("hiddenInScript")</script><!-- hidden in a comment -->
        <p>{{StoryParagraphs[1]}}<style>.hidden-in-style {}</style></p>
        <template><p>hidden in a template</p></template>
        <p>{{StoryParagraphs[2].Replace("breakwater", "<a href=\" JavaScript:alert(1)\">breakwater</a>")}}</p>
        <p>{{StoryParagraphs[3].Replace("İstanbul’dan", "<a href=\"data:text/html,x\">İstanbul’dan</a>")}}</p>
        </article></body></html>
        """;

    /// <summary>All that a reader of the page may see.</summary>
    public static string StoryText { get; } = "Home Harbour opens after the storm " + string.Join(' ', StoryParagraphs);

    public static string StoryLines { get; } = "Harbour opens after the storm\n\n" + string.Join("\r\n", StoryParagraphs);

    public static string Hostile(string name) => HostilePages[name]();

    public static string Nested(int depth) => Repeat("<div>", depth) + "<p>At the very bottom of the page.</p>" + Repeat("</div>", depth);

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>All kinds of UTF-16 code units in an order without sense, the same in every run.</summary>
    private static string Garbage() => string.Concat(Enumerable.Range(0, 50_000).Select(i => i % 40 == 0 ? '<' : (char)(i * 7919 % 0x10000)));
}
