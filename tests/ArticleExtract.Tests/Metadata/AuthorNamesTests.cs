using ArticleExtract.Metadata.Authors;

namespace ArticleExtract.Tests.Metadata;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe", "John Roe")]
    [InlineData("Jane Doe, John Roe & Max Poe", "Jane Doe", "John Roe", "Max Poe")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("Jane Doe, PhD, MD", "Jane Doe")]
    [InlineData("Jane Doe | River Gazette", "Jane Doe")]
    [InlineData("Jane Doe, jane@gazette.example", "Jane Doe")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Von Anna Schmidt und Jan Weber", "Anna Schmidt", "Jan Weber")]
    [InlineData("Par Élodie Dupont et Luc Moreau", "Élodie Dupont", "Luc Moreau")]
    [InlineData("Автор: Иван Петров", "Иван Петров")]
    [InlineData("作者：张三、李四", "张三", "李四")]
    [InlineData("文/王五", "王五")]
    [InlineData("Martin Luther King Jr.", "Martin Luther King Jr.")]
    public void Read_Names_AreTakenApart(string text, params string[] names) => AuthorNames.Read(text).Should().Equal(names);

    [Theory]
    [InlineData("https://www.facebook.com/gazette")]
    [InlineData("www.gazette.example")]
    [InlineData("gazette.com")]
    [InlineData("admin")]
    [InlineData("Email the author")]
    [InlineData("April 15, 2025")]
    [InlineData("262588213843476")]
    [InlineData("Who will pay for the new bridge?")]
    [InlineData("")]
    public void Read_WhatIsNoName_GivesNone(string text) => AuthorNames.Read(text).Should().BeEmpty();
}
