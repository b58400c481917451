using Microsoft.Win32.SafeHandles;

namespace ArticleExtract.Cli.Terminal;

/// <summary>Standard output as a stream of bytes.</summary>
internal static class StandardOutput
{
    private const nint UnixDescriptor = 1;

    /// <summary>Opens it. Writing throws an <see cref="IOException"/> once nobody reads any more.</summary>
    /// <remarks>
    /// The console's own stream hides a closed pipe, so that a tool whose reader has left would work on for nothing. It stays in use
    /// for files, whose position it shares with other processes, and on Windows.
    /// </remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(UnixDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
