namespace ArticleExtract.Cli;

/// <summary>What the tool is called.</summary>
internal static class ArticleExtractTool
{
    /// <summary>The command that starts it.</summary>
    public const string Name = "article-extract";

    /// <summary>Its version, with three parts.</summary>
    public static string Version { get; } = typeof(ArticleExtractTool).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
