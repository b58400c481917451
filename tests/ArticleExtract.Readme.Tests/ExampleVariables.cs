namespace ArticleExtract.Readme.Tests;

/// <summary>The variables that an example of the README takes as given: a script sees them by their names.</summary>
#pragma warning disable IDE1006, CA1707 // The names are those the README uses.
public sealed class ExampleVariables
{
    public string html { get; } = SamplePage.Html;

    public Uri url { get; } = new("https://example.com/news/1");

    public string flattenedPage { get; } = SamplePage.Text;

    /// <summary>Takes the place of the console, which all tests share.</summary>
    public StringWriter Console { get; } = new();
}
