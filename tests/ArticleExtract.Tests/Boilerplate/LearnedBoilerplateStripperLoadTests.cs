using ArticleExtract.Boilerplate;
using ArticleExtract.Tests.Boilerplate.Learned;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class LearnedBoilerplateStripperLoadTests
{
    [Fact]
    public void Load_Null_Throws() =>
        FluentActions.Invoking(() => LearnedBoilerplateStripper.Load(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Load_OtherFile_SaysThatItIsNoModel() =>
        Load(new ModelFile { Signature = "PNG\r\n123"u8.ToArray() }.Open()).Should().Throw<InvalidDataException>().WithMessage("*not a model*");

    [Fact]
    public void Load_EmptyFile_SaysThatItIsNoModel() =>
        Load(new MemoryStream()).Should().Throw<InvalidDataException>().WithMessage("*not a model*");

    [Fact]
    public void Load_OtherVersion_NamesBothVersions() =>
        Load(new ModelFile { Version = 99 }.Open()).Should().Throw<InvalidDataException>().WithMessage("*version 99*reads version*");

    [Fact]
    public void Load_OtherFeatures_SaysToTrainAgain() =>
        Load(new ModelFile { FeatureHash = 1 }.Open()).Should().Throw<InvalidDataException>().WithMessage("*other features*Train it again*");

    [Fact]
    public void Load_CutOff_SaysThatItEndsTooEarly()
    {
        var model = new ModelFile().Open();
        model.SetLength(model.Length - 3);

        Load(model).Should().Throw<InvalidDataException>().WithMessage("*ends too early*");
    }

    [Fact]
    public void Load_MoreBehindItsEnd_SaysThatItIsDamaged()
    {
        var model = new ModelFile().Open();
        model.SetLength(model.Length + 1);

        Load(model).Should().Throw<InvalidDataException>().WithMessage("*behind its end*");
    }

    [Fact]
    public void Load_TreeThatComparesWithNoNumber_SaysThatItIsDamaged() =>
        FluentActions.Invoking(() => LearnedBoilerplateStripper.Load(new ModelFile { Threshold = float.NaN }.Open()))
            .Should().Throw<InvalidDataException>().WithMessage("*damaged*");

    [Theory]
    [InlineData("no-such-feature", -1, -2)]
    [InlineData("words", 0, -2)]
    [InlineData("words", -1, -3)]
    [InlineData("words", 1, -2)]
    public void Load_TreeThatLeadsNowhere_SaysThatItIsDamaged(string feature, short left, short right) =>
        Load(new ModelFile { Feature = feature, Left = left, Right = right }.Open()).Should().Throw<InvalidDataException>().WithMessage("*damaged*");

    private static Func<LearnedBoilerplateStripper> Load(Stream model) => () => LearnedBoilerplateStripper.Load(model);
}
