using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Pages;

public class TagTableTests
{
    [Fact]
    public void Find_EveryName_IsItsTag() =>
        Enum.GetValues<Tag>().Where(tag => tag != Tag.Unknown).Should().OnlyContain(tag => TagTable.Find(TagTable.NameOf(tag)) == tag);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("DIV")]
    [InlineData("x-card")]
    public void Find_OtherNames_IsUnknown(string name) => TagTable.Find(name).Should().Be(Tag.Unknown);

    /// <summary>The hash of so long a name leaves the range of its table.</summary>
    [Fact]
    public void Find_NameOfMillions_IsUnknown() => TagTable.Find(new string('a', 33_000_000)).Should().Be(Tag.Unknown);
}
