using System.Text;

namespace ArticleExtract.Training.LightGbm;

/// <summary>Trees that LightGBM has trained.</summary>
internal sealed class LightGbmBooster : IDisposable
{
    private nint _handle;

    private LightGbmBooster(nint handle) => _handle = handle;

    public static LightGbmBooster Train(LightGbmDataset dataset, string parameters, int trees)
    {
        LightGbmException.ThrowIfFailed(NativeMethods.LGBM_BoosterCreate(dataset.Handle, parameters, out var handle));
        var booster = new LightGbmBooster(handle);
        var isFinished = 0;
        for (var i = 0; i < trees && isFinished == 0; i++)
        {
            LightGbmException.ThrowIfFailed(NativeMethods.LGBM_BoosterUpdateOneIter(handle, out isFinished));
        }

        return booster;
    }

    /// <summary>The model in LightGBM's text form.</summary>
    public string WriteText()
    {
        LightGbmException.ThrowIfFailed(NativeMethods.LGBM_BoosterSaveModelToString(_handle, 0, -1, NativeMethods.SplitImportance, 0, out var length, null));
        var text = new byte[length];
        LightGbmException.ThrowIfFailed(NativeMethods.LGBM_BoosterSaveModelToString(_handle, 0, -1, NativeMethods.SplitImportance, length, out _, text));
        return Encoding.UTF8.GetString(text.AsSpan(0, text.Length - 1));
    }

    /// <summary>LightGBM's own predictions, to compare ours with.</summary>
    public unsafe double[] Predict(ReadOnlySpan<float> features, int columns)
    {
        var rows = features.Length / columns;
        var results = new double[rows];
        fixed (float* data = features)
        {
            LightGbmException.ThrowIfFailed(NativeMethods.LGBM_BoosterPredictForMat(
                _handle, data, NativeMethods.Float32, rows, columns, 1, NativeMethods.NormalPrediction, 0, -1, string.Empty, out _, results));
        }

        return results;
    }

    public void Dispose()
    {
        if (_handle != 0)
        {
            LightGbmException.ThrowIfFailed(NativeMethods.LGBM_BoosterFree(_handle));
            _handle = 0;
        }
    }
}
