namespace ArticleExtract.Training;

/// <summary>Tells whoever waits what was done last, apart from the figures.</summary>
internal static class Progress
{
    public static void Write(string message) => Console.Error.WriteLine($"{DateTime.UtcNow:HH:mm:ss} {message}");
}
