using ArticleExtract.Boilerplate.Learned;

namespace ArticleExtract.Training.LightGbm;

/// <summary>Rows of features with labels and weights, binned for training.</summary>
internal sealed class LightGbmDataset : IDisposable
{
    private readonly string _parameters;

    private LightGbmDataset(nint handle, string parameters)
    {
        Handle = handle;
        _parameters = parameters;
    }

    internal nint Handle { get; private set; }

    /// <summary>Bins rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="parameters">LightGBM's parameters, those of the training included: they decide how rows are binned.</param>
    public static unsafe LightGbmDataset Create(TrainingRows rows, string parameters)
    {
        fixed (float* data = rows.Features)
        {
            LightGbmException.ThrowIfFailed(NativeMethods.LGBM_DatasetCreateFromMat(
                data, NativeMethods.Float32, rows.Count, rows.Columns, 1, parameters, 0, out var handle));
            var dataset = new LightGbmDataset(handle, parameters);
            dataset.SetField("label", rows.Labels);
            dataset.SetField("weight", rows.Weights);
            return dataset;
        }
    }

    /// <summary>Some of the rows, with their labels and weights.</summary>
    /// <param name="rows">Their indices in rising order.</param>
    public LightGbmDataset Subset(int[] rows)
    {
        LightGbmException.ThrowIfFailed(NativeMethods.LGBM_DatasetGetSubset(Handle, rows, rows.Length, _parameters, out var subset));
        return new LightGbmDataset(subset, _parameters);
    }

    /// <summary>Trains trees on the rows.</summary>
    public LightGbmBooster Train(int trees) => LightGbmBooster.Train(this, _parameters, trees);

    /// <summary>The same as trees of ours.</summary>
    public TreeEnsemble TrainEnsemble(int trees)
    {
        using var booster = Train(trees);
        return LightGbmModelText.Read(booster.WriteText());
    }

    public void Dispose()
    {
        if (Handle != 0)
        {
            LightGbmException.ThrowIfFailed(NativeMethods.LGBM_DatasetFree(Handle));
            Handle = 0;
        }
    }

    private void SetField(string name, float[] values) =>
        LightGbmException.ThrowIfFailed(NativeMethods.LGBM_DatasetSetField(Handle, name, values, values.Length, NativeMethods.Float32));
}
