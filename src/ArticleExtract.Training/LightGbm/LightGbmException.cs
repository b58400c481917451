using System.Runtime.InteropServices;

namespace ArticleExtract.Training.LightGbm;

/// <summary>LightGBM refused a call; the message is its own.</summary>
internal sealed class LightGbmException : Exception
{
    private LightGbmException(string message)
        : base(message)
    {
    }

    /// <summary>Throws when a call did not return success.</summary>
    public static void ThrowIfFailed(int result)
    {
        if (result != 0)
        {
            throw new LightGbmException(Marshal.PtrToStringUTF8(NativeMethods.LGBM_GetLastError()) ?? "LightGBM failed without a message.");
        }
    }
}
