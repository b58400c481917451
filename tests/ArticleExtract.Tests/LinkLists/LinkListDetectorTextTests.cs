using ArticleExtract.LinkLists;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.LinkLists;

public sealed class LinkListDetectorTextTests
{
    private const string Body = """
        The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers and in the deck.
        Ferries will carry passengers across the river in the meantime, the mayor said, and buses will run to the piers on both banks until midnight.
        A second bridge, promised for a decade, has not been begun, and no money has been set aside for it in the budget of the coming year.

        """;

    private const string Headlines = """
        - Harbour festival draws record crowd despite the rain
        - Will the old station ever reopen? What we know
        - Teachers and city reach a deal on pay

        """;

    [Theory]
    [InlineData("Related")]
    [InlineData("Related stories:")]
    [InlineData("MOST READ")]
    [InlineData("You may also like")]
    [InlineData("More from the Harbour Post")]
    [InlineData("Ranking")]
    [InlineData("Recommendation")]
    [InlineData("Mehr zum Thema")]
    [InlineData("Meistgelesen")]
    [InlineData("Lesen Sie auch")]
    [InlineData("À lire aussi")]
    [InlineData("Sur le même sujet")]
    [InlineData("Les plus lus")]
    [InlineData("Más leídas")]
    [InlineData("Te puede interesar")]
    [InlineData("Leia também")]
    [InlineData("Mais lidas")]
    [InlineData("Leggi anche")]
    [InlineData("I più letti")]
    [InlineData("Lees ook")]
    [InlineData("Meest gelezen")]
    [InlineData("Zobacz także")]
    [InlineData("Najczęściej czytane")]
    [InlineData("Читайте также")]
    [InlineData("Популярное")]
    [InlineData("Читайте також")]
    [InlineData("İlgili haberler")]
    [InlineData("مواضيع ذات صلة")]
    [InlineData("相关阅读")]
    [InlineData("関連記事")]
    [InlineData("관련기사")]
    public void Detect_KnownLabelBeforeHeadlines_IsAList(string label)
    {
        var list = Detect(Body + label + "\n" + Headlines).Should().ContainSingle().Subject;

        list.Label.Should().Be(label);
        list.Items.Select(item => item.Text).Should().Equal(
            "Harbour festival draws record crowd despite the rain",
            "Will the old station ever reopen? What we know",
            "Teachers and city reach a deal on pay");
        list.Items.Should().OnlyContain(item => item.Url == null);
    }

    [Theory]
    [InlineData("関連記事\n駅前の古い橋が一年間通行止めに\n港の祭りに過去最多の人出\n教員の賃金交渉が妥結へ")]
    [InlineData("相关阅读\n市议会决定关闭大桥一年\n港口节迎来创纪录人潮\n教师与市政府达成薪资协议")]
    [InlineData("관련기사\n강 다리 일년 동안 폐쇄\n항구 축제 역대 최다 인파\n교사 임금 협상 타결")]
    public void Detect_EastAsianHeadlinesWithoutBullets_AreAList(string text)
    {
        Detect(text).Should().ContainSingle().Which.Items.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("Related", LinkListKind.Related)]
    [InlineData("Mehr zum Thema", LinkListKind.Related)]
    [InlineData("More from the Harbour Post", LinkListKind.Related)]
    [InlineData("Ranking", LinkListKind.MostRead)]
    [InlineData("Les plus lus", LinkListKind.MostRead)]
    [InlineData("많이 본 뉴스", LinkListKind.MostRead)]
    [InlineData("You may also like", LinkListKind.Recommended)]
    [InlineData("猜你喜欢", LinkListKind.Recommended)]
    [InlineData("Последние новости", LinkListKind.Latest)]
    [InlineData("Uusimmat", LinkListKind.Latest)]
    public void Detect_Label_TellsTheKind(string label, LinkListKind kind) =>
        Detect(Body + label + "\n" + Headlines).Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Theory]
    [InlineData("Read also: Old lighthouse opens to visitors", "Read also", "Old lighthouse opens to visitors")]
    [InlineData("Leia também: Por que a ponte fechou?", "Leia também", "Por que a ponte fechou?")]
    [InlineData("Читайте также: Старый маяк открыли для гостей", "Читайте также", "Старый маяк открыли для гостей")]
    public void Detect_LabelAndHeadlineOnOneLine_AreAListOfOne(string line, string label, string headline)
    {
        var list = Detect(Body + line + "\n" + Body).Should().ContainSingle().Subject;

        list.Label.Should().Be(label);
        list.Items.Should().ContainSingle().Which.Text.Should().Be(headline);
    }

    [Fact]
    public void Detect_QuestionsBehindACertainLabel_AreItems() =>
        Detect(Body + "You may also like\nWho painted the postbox green?\nWhy do swans walk to school?\nWho rang the bell at night?\n")
            .Should().ContainSingle().Which.Items.Should().HaveCount(3);

    [Theory]
    [InlineData("© 2024 Harbour Post")]
    [InlineData("Copyright 2021 The Harbour Post of the Old Town")]
    public void Detect_CopyrightBehindAList_IsNoItem(string copyright) =>
        Detect(Body + "Most read\n" + Headlines.Replace("- ", string.Empty, StringComparison.Ordinal).TrimEnd() + "\n" + copyright)
            .Should().ContainSingle().Which.Items.Should().HaveCount(3);

    [Fact]
    public void Detect_SeveralListsInARow_AreAllFound()
    {
        var lists = Detect(Body + "Related\n" + Headlines + "Ranking\n" + Headlines + "Most read\n" + Headlines.Replace("- ", "", StringComparison.Ordinal));

        lists.Select(list => (list.Label, list.Items.Count)).Should().Equal(("Related", 3), ("Ranking", 3), ("Most read", 3));
    }

    [Fact]
    public void Detect_UnknownLabelBehindAList_NamesTheNextList()
    {
        var lists = Detect(Body + "Related\n" + Headlines + "City Desk\n" + Headlines);

        lists.Select(list => list.Label).Should().Equal("Related", "City Desk");
    }

    [Fact]
    public void Detect_RelatedBoxInTheMiddle_LeavesTheBodyAround()
    {
        var annotations = Annotate(Body + "Related articles\n" + Headlines + Body);

        annotations.Roles.ToArray().Select(role => role == BlockRole.LinkList).Should().Equal(
            false, false, false, true, true, true, true, false, false, false);
    }

    [Theory]
    [InlineData("Helpful! (515)")]
    [InlineData("Like (2,384)")]
    [InlineData("1.2K shares")]
    public void Detect_CounterBeforeAList_IsEngagement(string counter)
    {
        Annotate(Body + counter + "\nRelated\n" + Headlines).Roles[3].Should().Be(BlockRole.Engagement);
    }

    [Fact]
    public void Detect_LastWordsBeforeAList_StayUnassigned()
    {
        Annotate(Body + "The end of it\nRelated\n" + Headlines).Roles[3].Should().Be(BlockRole.Unassigned);
    }

    [Theory]
    [InlineData("Ranking\n" + Body)]
    [InlineData("Ranking\nGermany leads with nine points\nFrance is second on goals\nSpain comes third this year\n" + Body)]
    [InlineData(Body + "What the council wants\n" + Headlines + Body)]
    [InlineData(Body + "Ingredients\n- 200 g of flour from the mill\n- two eggs from the market\n- a pinch of salt or two\n" + Body)]
    [InlineData(Body + "Related: the bridge was closed before, in the spring of 1998, when a barge had hit one of its piers.\n")]
    [InlineData(Body + "Related\n" + Body)]
    [InlineData(Body + "Related\n- One headline is no list at all\n- Two headlines are not one either\n")]
    [InlineData("Why close the bridge now?\nBecause it is not safe.\nFor how long?\nA year, perhaps more.\nWho pays?\nThe city does.\n")]
    [InlineData("10.45\nThe council has begun its session in the town hall.\n11.10\nThe first speaker asks for more time.\n11.30\nThe vote is put off.\n")]
    [InlineData("The bridge\nOver the water the old bridge stands\nwaiting for no one to come across\nunder the moon that it holds in its hands\n")]
    [InlineData("Ranking\n1. Germany\n2. France\n3. Spain\n")]
    [InlineData(Body + "Results\nHarbour Town 2 River City 1\nMill End 0 Old Park 0\nStation Road 3 High Street 2\n")]
    [InlineData(Body + "Latest\n- The vote was put off until Thursday afternoon.\n- The mayor has left the session early.\n- Engineers were heard in the evening.\n")]
    public void Detect_WhatOnlyLooksLikeAList_IsNone(string text)
    {
        Detect(text).Should().BeEmpty();
    }

    [Fact]
    public void Detect_BlockThatHasARole_IsNoItem()
    {
        var page = new PageReader().ReadText("Related\n" + Headlines + "- Tuesday");
        var annotations = new PageAnnotations(page);
        annotations.Assign(4, BlockRole.Date, new ExtractionRule("test", "date"), $"given");

        LinkListDetector.Default.Detect(annotations);

        annotations.Roles[4].Should().Be(BlockRole.Date);
    }

    [Fact]
    public void Detect_WithTrace_SaysWhy()
    {
        var trace = new ExtractionTrace();
        var page = new PageReader().ReadText(Body + "Related\n" + Headlines);
        LinkListDetector.Default.Detect(new PageAnnotations(page, trace));

        trace.FindVerdict(4)!.Rule.ToString().Should().Be("link-lists/certain-label");
        trace.FindVerdict(4)!.Reason.Should().Contain("3 entries");
    }

    [Fact]
    public void Detect_ManyLabelsAndLines_FindsEveryList()
    {
        var text = string.Concat(Enumerable.Repeat("Related\n" + Headlines + "Short line\n", 20_000));

        Detect(text).Should().HaveCount(20_000);
    }

    private static IReadOnlyList<LinkList> Detect(string text) => LinkListDetector.Default.Detect(new PageAnnotations(new PageReader().ReadText(text)));

    private static PageAnnotations Annotate(string text)
    {
        var annotations = new PageAnnotations(new PageReader().ReadText(text));
        LinkListDetector.Default.Detect(annotations);
        return annotations;
    }
}
