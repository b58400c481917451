using ArticleExtract.Boilerplate;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class RepeatedPassagesTests
{
    private const string Lead = "The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers.";
    private const string End = "Ferries will carry passengers across the river in the meantime, the mayor said, until the last of the cracks has been filled.";

    private static readonly ExtractionRule Test = new("test", "kept");

    [Theory]
    [InlineData($"<p>{Lead}</p><p>{Lead}</p><p>{End}</p>")]
    [InlineData($"<p>{Lead}</p><p>{End}</p><blockquote>{Lead}</blockquote>")]
    [InlineData($"<div class='wide'><p>{Lead}</p><p>{End}</p></div><div class='narrow'><p>{Lead}</p><p>{End}</p></div>")]
    [InlineData($"<p>{Lead}</p><p>{End}</p><p>THE COUNCIL agreed, on Tuesday, to close the river-bridge for a year; after engineers had found cracks in two of its piers!</p>")]
    public void Drop_ParagraphThatTheBodyHolds_IsKeptOnce(string html)
    {
        Drop(html, _ => true).Should().Equal(Lead, End);
    }

    [Fact]
    public void Drop_SectionThatTheBodyHolds_GoesWithItsHeadingAndItsList()
    {
        const string Section = $"<h2>The bridge</h2><p>{Lead}</p><ul><li>until March</li><li>no lorries</li></ul>";

        Drop($"{Section}<p>{End}</p>{Section}", _ => true).Should().Equal("The bridge", Lead, "until March", "no lorries", End);
    }

    [Theory]
    [InlineData("<p>We shall all walk over the frozen river, my love.</p><p>And back again, my love.</p>")]
    [InlineData("<p>We shall all walk over the frozen river,<br>from pier to pier, my love,<br>until the ice is gone</p><p>And back again, my love.</p>")]
    [InlineData("<h2>What to do</h2><ul><li>Turn the bolt at the upper end of the pier by a quarter until it does not move any more.</li></ul>")]
    [InlineData("<table><tr><td>From December</td><td>Closed to the last of March, and on all days with more than eight degrees of frost or wind.</td></tr></table>")]
    [InlineData("<p>Then write:</p><pre>for each of the piers do measure the width of the cracks and write it into the book of the bridge</pre>")]
    public void Drop_RefrainsEntriesCellsAndCode_MayBeRepeated(string blocks)
    {
        Drop($"<p>{Lead}</p>{blocks}<p>{End}</p>{blocks}", _ => true).Should().HaveCount(6);
    }

    [Fact]
    public void Drop_OtherFigures_AreAnotherText()
    {
        Drop($"<p>In 2024 {Lead}</p><p>In 2025 {Lead}</p>", _ => true).Should().HaveCount(2);
    }

    [Fact]
    public void Drop_FirstOneIsNoBody_KeepsTheOther()
    {
        Drop($"<aside><p>{Lead}</p></aside><p>{Lead}</p><p>{End}</p>", block => block > 0).Should().Equal(Lead, End);
    }

    [Fact]
    public void Drop_Traced_SaysWhichBlockStays()
    {
        var trace = new ExtractionTrace();
        var annotations = new PageAnnotations(new PageReader().ReadHtml($"<p>{Lead}</p><p>{End}</p><p>{Lead}</p>"), trace);

        LearnedBoilerplateStripper.Default.Strip(annotations);

        trace.FindVerdict(2)!.Reason.Should().Be("the same as block 0, which is kept");
    }

    [Fact]
    public void Drop_DensityStripper_KeepsAParagraphOnceToo()
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml($"<article><p>{Lead}</p><p>{End}</p><p>{Lead}</p></article>"));

        DensityBoilerplateStripper.Default.Strip(annotations);

        annotations.Roles.ToArray().Should().Equal(BlockRole.MainContent, BlockRole.MainContent, BlockRole.Boilerplate);
    }

    private static IEnumerable<string> Drop(string html, Predicate<int> isBody)
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(html));
        foreach (var block in annotations.Page.Blocks)
        {
            annotations.Assign(block.Index, isBody(block.Index) ? BlockRole.MainContent : BlockRole.Boilerplate, Test, $"as the test wants it");
        }

        RepeatedPassages.Drop(annotations, DensityVerdicts.Find(annotations));

        return annotations.Page.Blocks.Where(block => annotations.Roles[block.Index] == BlockRole.MainContent).Select(block => block.ToString()).ToList();
    }
}
