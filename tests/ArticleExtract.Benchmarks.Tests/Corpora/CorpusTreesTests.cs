using System.Text.RegularExpressions;
using ArticleExtract.Benchmarks.Speed;
using ArticleExtract.Benchmarks.Tests.Quality;
using ArticleExtract.Tests.Html.Construction;

namespace ArticleExtract.Benchmarks.Tests.Corpora;

/// <summary>Real pages become the tree that AngleSharp builds of them.</summary>
public partial class CorpusTreesTests
{
    private const int BrowserDepth = 512;

    /// <summary>Marks a declarative shadow root: AngleSharp keeps its content elsewhere.</summary>
    private const string ShadowRoot = "shadowrootmode";

    /// <summary>Has a label in a list of options, where it may stand since 2025: AngleSharp leaves the label out.</summary>
    private const string LabelInSelect = "0349";

    [CorporaFact]
    public void Parse_PagesOfACorpus_GivesTheOrdinaryTree()
    {
        var pages = SpeedPages.Load("wcxb-dev").Where(page => !page.Html!.Contains(ShadowRoot, StringComparison.Ordinal)).ToArray();

        pages.Should().HaveCountGreaterThan(190);
        pages.Where(page => !IsSame(WithoutNoscriptFrames(page.Html!))).Select(page => page.Id).Should().Equal(LabelInSelect);
    }

    private static bool IsSame(string html) => TreeOutline.OfOurs(html, BrowserDepth) == TreeOutline.OfOrdinary(html, BrowserDepth);

    /// <summary>We leave these frames out ourselves.</summary>
    private static string WithoutNoscriptFrames(string html) => Noscript().Replace(html, noscript => Frame().Replace(noscript.Value, string.Empty));

    [GeneratedRegex("<noscript[^>]*>.*?</noscript>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Noscript();

    [GeneratedRegex("<iframe.*?(</iframe>|>)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Frame();
}
