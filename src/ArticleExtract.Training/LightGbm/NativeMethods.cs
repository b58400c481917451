using System.Runtime.InteropServices;

namespace ArticleExtract.Training.LightGbm;

/// <summary>The part of LightGBM's C API that training needs. Every function returns 0, or -1 with a message in <see cref="LGBM_GetLastError"/>.</summary>
internal static partial class NativeMethods
{
    public const int Float32 = 0;
    public const int NormalPrediction = 0;
    public const int SplitImportance = 0;

    private const string Library = "lib_lightgbm";

    [LibraryImport(Library)]
    public static partial nint LGBM_GetLastError();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static unsafe partial int LGBM_DatasetCreateFromMat(
        float* data, int dataType, int rows, int columns, int isRowMajor, string parameters, nint reference, out nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_DatasetGetSubset(nint dataset, int[] rows, int count, string parameters, out nint subset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_DatasetSetField(nint dataset, string field, float[] values, int count, int type);

    [LibraryImport(Library)]
    public static partial int LGBM_DatasetFree(nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_BoosterCreate(nint dataset, string parameters, out nint booster);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterUpdateOneIter(nint booster, out int isFinished);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterSaveModelToString(
        nint booster, int startIteration, int iterations, int importanceType, long bufferLength, out long length, byte[]? text);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static unsafe partial int LGBM_BoosterPredictForMat(
        nint booster, float* data, int dataType, int rows, int columns, int isRowMajor, int predictionType, int startIteration, int iterations,
        string parameters, out long count, double[] results);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterFree(nint booster);
}
