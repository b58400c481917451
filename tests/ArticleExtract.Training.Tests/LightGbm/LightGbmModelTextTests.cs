using ArticleExtract.Training.LightGbm;

namespace ArticleExtract.Training.Tests.LightGbm;

public sealed class LightGbmModelTextTests
{
    private const int Columns = 6;
    private const int Rows = 2000;

    [Fact]
    public void Read_TrainedModel_PredictsWhatLightGbmPredicts()
    {
        var rows = MakeRows();
        using var dataset = LightGbmDataset.Create(rows, TrainingSettings.Parameters);
        using var booster = dataset.Train(20);

        var ensemble = LightGbmModelText.Read(booster.WriteText());

        var expected = booster.Predict(rows.Features, Columns);
        expected.Should().Contain(score => score > 0.6).And.Contain(score => score < 0.4, "the data can be learned");
        for (var row = 0; row < Rows; row++)
        {
            ensemble.Evaluate(rows.Features.AsSpan(row * Columns, Columns)).Should().BeApproximately((float)expected[row], 1e-5f);
        }
    }

    [Fact]
    public void Train_SameRows_GivesTheSameModel()
    {
        var models = Enumerable.Range(0, 2).Select(_ =>
        {
            using var dataset = LightGbmDataset.Create(MakeRows(), TrainingSettings.Parameters);
            using var booster = dataset.Train(5);
            return booster.WriteText();
        });

        models.Distinct().Should().ContainSingle();
    }

    /// <summary>Values with many ties and unknown ones, and a label that depends on three of the six features.</summary>
    private static TrainingRows MakeRows()
    {
        var features = new float[Rows * Columns];
        var labels = new float[Rows];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var value = (row * 7919 * (column + 3) % 1009) / 10f;
                features[(row * Columns) + column] = (row + column) % 11 == 0 ? float.NaN : value - 30;
            }

            var first = features[row * Columns];
            labels[row] = (float.IsNaN(first) ? features[(row * Columns) + 1] > 20 : first + features[(row * Columns) + 2] > 25) ? 1 : 0;
        }

        return new TrainingRows(features, labels, Enumerable.Repeat(1f, Rows).ToArray());
    }
}
