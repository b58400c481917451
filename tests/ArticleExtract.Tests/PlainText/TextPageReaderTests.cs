using ArticleExtract.Pages;
using ArticleExtract.PlainText;

namespace ArticleExtract.Tests.PlainText;

public sealed class TextPageReaderTests
{
    [Theory]
    [InlineData("one\r\ntwo")]
    [InlineData("one\rtwo")]
    [InlineData("one\ntwo")]
    [InlineData("one\u2028two")]
    [InlineData("one\u2029two")]
    [InlineData("one\u0085two")]
    [InlineData("one\ftwo")]
    [InlineData("\uFEFFone\n\u00A0two\u00A0\u200B\r\n\r\n")]
    public void Read_AnyLineEnd_GivesABlockALine(string text)
    {
        Texts(text).Should().Equal("one", "two");
    }

    [Fact]
    public void Read_BlankLines_AreKeptAsStructure()
    {
        var page = TextPageReader.Read("one\r\n\r\n\u00A0\r\ntwo\nthree", null);

        page.Blocks.Select(block => (block.SourceLine, block.IsAfterBlankLine)).Should().Equal((1, false), (4, true), (5, false));
    }

    [Theory]
    [InlineData("- apples\n- pears\n- plums")]
    [InlineData("* apples\n* pears\n* plums")]
    [InlineData("• apples\n• pears\n• plums")]
    [InlineData("•apples\n•pears\n•plums")]
    [InlineData("‣ apples\n‣ pears\n‣ plums")]
    [InlineData("· apples\n· pears\n· plums")]
    [InlineData("◦ apples\n◦ pears\n◦ plums")]
    [InlineData("– apples\n– pears\n– plums")]
    [InlineData("— apples\n— pears\n— plums")]
    [InlineData("▪ apples\n▪ pears\n▪ plums")]
    [InlineData("► apples\n► pears\n► plums")]
    [InlineData("1. apples\n2. pears\n3. plums")]
    [InlineData("9) apples\n10) pears\n11) plums")]
    [InlineData("(1) apples\n(2) pears\n(3) plums")]
    [InlineData("(a) apples\n(b) pears\n(c) plums")]
    [InlineData("а) apples\nб) pears\nв) plums")]
    [InlineData("① apples\n② pears\n③ plums")]
    [InlineData("九、apples\n十、pears\n十一、plums")]
    [InlineData("（一）apples\n（二）pears\n（三）plums")]
    [InlineData("１．apples\n２．pears\n３．plums")]
    [InlineData("١. apples\n٢. pears\n٣. plums")]
    [InlineData("- apples\n\n- pears\n\n- plums")]
    public void Read_MarkedLines_AreItemsWithoutTheirMarks(string text)
    {
        var page = TextPageReader.Read(text, null);

        page.Blocks.Should().OnlyContain(block => block.Kind == BlockKind.ListItem && block.Level == 1 && block.IsBulleted);
        page.Blocks.Select(block => block.ToString()).Should().Equal("apples", "pears", "plums");
    }

    [Theory]
    [InlineData("1. FC Köln verliert in Bremen")]
    [InlineData("1. FC Köln\n1. FC Nürnberg")]
    [InlineData("2024. The year began well\n2025. The year ended badly")]
    [InlineData("1. Budget\nSet a budget before anything else.\n2. Paint\nThen choose the colours.")]
    [InlineData("3.5 million people live there\n4.5 million live here")]
    [InlineData("A. Smith\nB. Jones")]
    [InlineData("– Vous partez ?\n– Oui, dit-il.\n– Quand ?")]
    [InlineData("— Не знаю, — сказал он.\n— И я не знаю!")]
    [InlineData("- Où vas-tu ?\n- Je rentre, répondit-elle !")]
    [InlineData("“A lovely weekend.”\n— Happy Customer\n“We will be back.”")]
    [InlineData("* Prices without tax")]
    [InlineData("***\n★★★★☆")]
    [InlineData("-5 °C in the morning\n-7 °C at night")]
    [InlineData("■新しい店が開店\nきょう駅前に開店しました。")]
    [InlineData("-\n•\n1.")]
    public void Read_LinesThatOnlyLookMarked_AreLeftAsTheyAre(string text)
    {
        var page = TextPageReader.Read(text, null);

        page.Blocks.Should().OnlyContain(block => block.Kind == BlockKind.Paragraph);
        string.Join('\n', page.Blocks).Should().Be(text);
    }

    [Fact]
    public void Read_NestedList_MarksBothLevels()
    {
        Texts("* fruit\n  - apples\n  - pears\n* bread").Should().Equal("fruit", "apples", "pears", "bread");
    }

    [Fact]
    public void Read_LoneHyphenOnAPageThatBulletsWithHyphens_IsAnItem()
    {
        Texts("- apples\n- pears\nAnd then there is this.\n- plums\nThat is all.")[3].Should().Be("plums");
    }

    [Fact]
    public void Read_WrappedParagraphs_AreJoined()
    {
        const string text = """
            The council agreed on Tuesday to close the bridge for a year, after
            engineers had found cracks in two of its piers. Ferries will carry
            passengers across the river in the meantime.

            A second bridge, promised for a decade, has not been begun, and no
            money is set aside for it.
            """;

        Texts(text).Should().Equal(
            "The council agreed on Tuesday to close the bridge for a year, after engineers had found cracks in two of its piers. "
            + "Ferries will carry passengers across the river in the meantime.",
            "A second bridge, promised for a decade, has not been begun, and no money is set aside for it.");
    }

    [Fact]
    public void Read_WrappedGerman_IsJoined()
    {
        const string text = """
            Der Stadtrat hat am Dienstag beschlossen, die Brücke für ein Jahr zu
            sperren, nachdem Ingenieure Risse in zwei Pfeilern gefunden hatten.
            Fähren werden in dieser Zeit die Menschen über den Fluss bringen.
            """;

        Texts(text).Should().ContainSingle().Which.Should().Contain("zu sperren");
    }

    [Fact]
    public void Read_WrappedChinese_IsJoinedWithoutSpaces()
    {
        const string line = "市议会星期二决定在一年之内关闭这座桥因为工程师在两个桥墩上";

        Texts($"{line}\n{line}\n发现了裂缝。").Should().Equal($"{line}{line}发现了裂缝。");
    }

    [Fact]
    public void Read_WrappedItems_AreJoined()
    {
        const string text = """
            The council agreed on Tuesday to close the bridge for a year, after
            engineers had found cracks in two of its piers. Ferries will carry
            passengers across the river in the meantime.

            - The first ferry leaves at six in the morning, from the old pier by
              the market.
            - The last one leaves at midnight.
            """;

        Texts(text).Skip(1).Should().Equal(
            "The first ferry leaves at six in the morning, from the old pier by the market.",
            "The last one leaves at midnight.");
    }

    [Theory]
    [InlineData("Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,\nAnd summer's lease hath all too short a date:")]
    [InlineData("for (var i = 0; i < lines.Length; i++)\n{\n    var line = lines[i].Trim().ToUpperInvariant();\n    console.WriteLine(line);\n}")]
    [InlineData("River bridge to close for a year after cracks are found in piers\nBy Ann Lee\nTuesday")]
    [InlineData("apples        1.20 a kilo from the farm        fresh\npears         2.40 a kilo from the farm        fresh\nplums         3.10 a kilo from the farm        fresh")]
    public void Read_VerseCodeHeadAndTable_AreNotJoined(string text)
    {
        Texts(text).Should().HaveCount(text.Split('\n').Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\u00A0\n\uFEFF")]
    public void Read_NothingButWhiteSpace_GivesAPageWithoutBlocks(string text)
    {
        Texts(text).Should().BeEmpty();
    }

    [Fact]
    public void Read_ManyLines_GivesABlockEach()
    {
        var text = string.Concat(Enumerable.Range(0, 150_000).Select(i => i % 3 == 0 ? "A sentence stands here.\n" : "- an item\n"));

        TextPageReader.Read(text, null).Blocks.Count.Should().Be(150_000);
    }

    [Fact]
    public void Read_EverythingOnOneLine_GivesOneBlock()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 1_000_000));

        TextPageReader.Read(text, null).Blocks.Should().ContainSingle().Which.Range.Length.Should().Be(text.Length - 1);
    }

    private static string[] Texts(string text) => TextPageReader.Read(text, null).Blocks.Select(block => block.ToString()).ToArray();
}
