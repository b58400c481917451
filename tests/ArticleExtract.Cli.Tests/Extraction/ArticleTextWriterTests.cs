using ArticleExtract.Articles;
using ArticleExtract.Cli.Extraction;
using ArticleExtract.Datelines;
using ArticleExtract.Dates;
using ArticleExtract.LinkLists;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Tests.Extraction;

public class ArticleTextWriterTests
{
    [Fact]
    public void Write_EverythingKnown_PutsTheHeadAboveTheBody()
    {
        var article = new Article
        {
            Metadata = new ArticleMetadata
            {
                Title = Field("Breakwater to be rebuilt"),
                Authors = [Field("Ana Lima"), Field("Jo Berg")],
                Published = new MetadataField<PartialDate>(PartialDate.FromYearMonth(2025, 4), "April 2025", MetadataSource.Byline, "byline"),
                SiteName = Field("Harbour Post"),
                Breadcrumbs = [Field("Home"), Field("Coast")],
            },
            LinkLists = [new LinkList("Related", [new LinkListItem("One", null), new LinkListItem("Two", null)]), new LinkList(null, [])],
            Datelines = [new Dateline { Places = ["PORTO"], Agency = "AP", Date = PartialDate.FromMonthDay(4, 15) }],
            Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, "The council voted.")],
        };

        Write(article).Should().Be("""
            Breakwater to be rebuilt
            Authors: Ana Lima, Jo Berg
            Published: 2025-04
            Dateline: PORTO, AP, --04-15
            Site: Harbour Post
            Breadcrumbs: Home > Coast
            Link lists: Related (2), (no label) (0)

            The council voted.

            """);
    }

    [Fact]
    public void Write_OnlyABody_StandsBehindTheFirstEmptyLineAllTheSame()
    {
        var article = new Article { Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, "The council voted.")] };

        Write(article).Should().Be("(no title)\n\nThe council voted.\n");
    }

    [Fact]
    public void Write_List_KeepsItsItemsTogetherAndIndentsInnerOnes()
    {
        ArticleBlock[] blocks =
        [
            new(BlockKind.Paragraph, 0, "Before."),
            new(BlockKind.ListItem, 1, "One"),
            new(BlockKind.ListItem, 2, "Inner"),
            new(BlockKind.ListItem, 1, "Two"),
            new(BlockKind.Paragraph, 0, "Behind."),
        ];

        Write(new Article { Blocks = blocks }).Should().EndWith("\n\nBefore.\n\n- One\n  - Inner\n- Two\n\nBehind.\n");
    }

    [Fact]
    public void Write_NoArticle_HasNoBody() => Write(new Article()).Should().Be("(no title)\n");

    private static MetadataField<string> Field(string value) => new(value, value, MetadataSource.Meta, "test");

    private static string Write(Article article)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ArticleTextWriter.Write(article, output);
        return output.ToString();
    }
}
