namespace ArticleExtract.Cli.Tests.Running;

/// <summary>A test of what only Unix has: signals that one process sends to another.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no signals." : null;
}
