using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" – … ! ", "")]
    [InlineData("“It's late,” (she) said.", "It's|late|she|said")]
    [InlineData("l’eau rock 'n' roll", "l’eau|rock|n|roll")]
    [InlineData("'quoted' dogs' end'", "quoted|dogs|end")]
    [InlineData("state-of-the-art a/b", "state|of|the|art|a|b")]
    [InlineData("40 crews in 2025", "40|crews|in|2025")]
    [InlineData("cafe\u0301 noir", "cafe\u0301|noir")]
    [InlineData("船は港に", "船|は|港|に")]
    [InlineData("iPhone手机15", "iPhone|手|机|15")]
    [InlineData("ที่นี่", "ที่|นี่")]
    [InlineData("배가 항구에", "배가|항구에")]
    [InlineData("नदी का पानी", "नदी|का|पानी")]
    [InlineData("می\u200Cشود", "می\u200Cشود")]
    [InlineData("צה״ל", "צה״ל")]
    [InlineData("𠮷野家", "𠮷|野|家")]
    [InlineData("𝐛𝐨𝐥𝐝 😀 text", "𝐛𝐨𝐥𝐝|text")]
    [InlineData("a\uD83Db\uDE00", "a|b")]
    [InlineData("\u0301 x", "x")]
    public void Enumerate_Text_GivesItsWords(string text, string expected)
    {
        var words = new List<string>();
        foreach (var word in Words.Enumerate(text))
        {
            words.Add(word.ToString());
        }

        string.Join('|', words).Should().Be(expected);
        Words.Count(text).Should().Be(words.Count);
    }
}
