using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Tests.Text;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class WordFeaturesTests
{
    private const string Story = "The council agreed.";

    [Fact]
    public void Measure_WordsThatWereLearned_AreEvidenceWhereverTheyStandAndWhateverTheirCase() =>
        Measure([Story, "We use Cookies.", "COOKIES"], "word-evidence", "cookies").Should().SatisfyRespectively(
            story => story.Should().Be(0),
            sentence => sentence.Should().BeNegative(),
            word => word.Should().BeLessThan(Measure([Story, "We use Cookies.", "COOKIES"], "word-evidence", "cookies")[1], "the word is all there is"));

    [Fact]
    public void Measure_PairThatWasLearned_IsEvidenceWhereTheTwoStandTogether()
    {
        var evidence = Measure(["Add comments here.", "Add more comments."], "word-evidence", "add comments");

        evidence[0].Should().BeNegative();
        evidence[1].Should().Be(0);
    }

    [Fact]
    public void Measure_EvidenceAround_ReachesAsFarAsItsWindow()
    {
        string[] lines = [.. Enumerable.Repeat(Story, 4), "Cookies", .. Enumerable.Repeat(Story, 9)];

        Measure(lines, "behind-up-to-2-word-evidence", "cookies").Select(value => value < 0).Take(5).Should().Equal(false, false, true, true, false);
        Measure(lines, "before-up-to-8-word-evidence", "cookies").Select(value => value < 0).Skip(4).Should().Equal(false, true, true, true, true, true, true, true, true, false);
        Measure(lines, "page-word-evidence", "cookies").Should().OnlyContain(value => value < 0);
    }

    [Fact]
    public void Measure_NothingAround_IsUnknown() =>
        Measure([Story], "before-up-to-2-word-evidence", "cookies").Should().Equal(float.NaN);

    [Fact]
    public void Measure_LongText_IsReadToItsLimit()
    {
        string[] lines = [string.Concat(Enumerable.Repeat("word ", WordEvidence.MaxWords)) + "cookies", string.Concat(Enumerable.Repeat("word ", WordEvidence.MaxWords - 1)) + "cookies"];

        Measure(lines, "word-evidence", "cookies").Select(value => value < 0).Should().Equal(false, true);
    }

    /// <summary>A feature of each line, when the last token of a text was learned to be boilerplate.</summary>
    private static float[] Measure(string[] lines, string feature, string learned)
    {
        var ranges = WordRanges.Of(learned);
        var tokens = new int[2 * ranges.Length];
        TokenReader.ReadPairs(learned, ranges, tokens);
        var steps = new sbyte[TokenWeights.Buckets];
        steps[ranges.Length > 1 ? tokens[^1] : tokens[0]] = -100;
        var annotations = new PageAnnotations(new PageReader().ReadText(string.Join('\n', lines)));
        using var measures = PageMeasures.Of(annotations, DensityVerdicts.Find(annotations), new TokenTables(TokenWeights.None, new TokenWeights(steps)));
        using var matrix = FeatureSet.Measure(measures, [.. Enumerable.Range(0, lines.Length)]);
        var column = FeatureSet.Names.ToList().IndexOf(feature);
        return [.. Enumerable.Range(0, lines.Length).Select(line => matrix.Row(line)[column])];
    }
}
