using System.Diagnostics;
using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>The Python script that scores runs independently of this project, where it is at hand.</summary>
internal static class IndependentScorer
{
    private static readonly string Script = Path.Combine(RepositoryFolders.Shared, "tools", "score.py");

    /// <summary>Why it cannot run; <see langword="null"/> when it can.</summary>
    public static string? Missing { get; } =
        !File.Exists(Script) || !Corpus.Exists(RepositoryFolders.SharedCorpus("wcxb-dev-flat")) ? "The shared scorer and corpora are not here."
        : !HasPython() ? "python3 is not installed."
        : null;

    /// <summary>Scores a run of a corpus that lies in <c>corpora</c> inside the folder.</summary>
    /// <returns>What it prints.</returns>
    public static string Score(string folder, string corpus, string run)
    {
        // The script looks for corpora beside its own folder.
        var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "tools")).FullName, "score.py");
        File.Copy(Script, copy, overwrite: true);
        using var process = Start(copy, corpus, run);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"The scorer ended with {process.ExitCode}: {process.StandardError.ReadToEnd()}");
    }

    private static bool HasPython()
    {
        try
        {
            using var process = Start("--version");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["PYTHONUTF8"] = "1" } })!;
}
