using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Dates;

namespace ArticleExtract.Tests.Metadata;

public sealed class CreditLineTests
{
    [Theory]
    [InlineData("Published: 2025-04-15", nameof(DateKind.Published))]
    [InlineData("Published on April 15, 2025", nameof(DateKind.Published))]
    [InlineData("Last updated: April 15, 2025", nameof(DateKind.Modified))]
    [InlineData("Veröffentlicht am 15. April 2025", nameof(DateKind.Published))]
    [InlineData("Stand: 15.04.2025", nameof(DateKind.Modified))]
    [InlineData("Publié le 15 avril 2025", nameof(DateKind.Published))]
    [InlineData("Mis à jour le 15 avril 2025", nameof(DateKind.Modified))]
    [InlineData("Publicado el 15 de abril de 2025", nameof(DateKind.Published))]
    [InlineData("Atualizado em 15 de abril de 2025", nameof(DateKind.Modified))]
    [InlineData("Pubblicato il 15 aprile 2025", nameof(DateKind.Published))]
    [InlineData("Gepubliceerd op 15 april 2025", nameof(DateKind.Published))]
    [InlineData("Опубликовано: 15 апреля 2025", nameof(DateKind.Published))]
    [InlineData("发布时间：2025-04-15", nameof(DateKind.Published))]
    [InlineData("更新：2025年4月15日", nameof(DateKind.Modified))]
    [InlineData("公開日：2025年4月15日", nameof(DateKind.Published))]
    [InlineData("입력 2025.04.15", nameof(DateKind.Published))]
    [InlineData("April 15, 2025", nameof(DateKind.Unlabelled))]
    public void Read_LineOfOneDate_KnowsItsKind(string text, string kind)
    {
        var line = CreditLine.Read(text);

        line.Dates.Should().ContainSingle().Which.Kind.ToString().Should().Be(kind);
        line.Dates[0].Value.ToString().Should().Be("2025-04-15");
        line.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Read_BylineDateAndCounter_TakesAllApart()
    {
        var line = CreditLine.Read("By Jane Doe and John Roe | Published April 15, 2025 | 5 min read");

        line.Authors.Should().Equal("Jane Doe", "John Roe");
        line.Dates.Should().ContainSingle();
        line.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("Posted by Jane Doe on April 15, 2025", "Jane Doe")]
    [InlineData("ByJane Doe April 15, 2025", "Jane Doe")]
    [InlineData("윤가람 기자", "윤가람")]
    public void Read_NameBetweenOtherWords_IsTheAuthor(string text, string author)
    {
        var line = CreditLine.Read(text);

        line.Authors.Should().Equal(author);
        line.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("Bylaws of the town council")]
    [InlineData("By the time the council met, the bridge was closed")]
    [InlineData("Updated rules for the new bridge")]
    [InlineData("Date night ideas for the whole town")]
    [InlineData("文化部门公布新的规定")]
    public void Read_SentenceThatStartsLikeACredit_IsNotComplete(string text) => CreditLine.Read(text).IsComplete.Should().BeFalse();
}
