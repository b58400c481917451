using System.CommandLine.Parsing;
using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Commands;

/// <summary>Keeps mistyped options out of arguments that take any number of files.</summary>
internal static class UnknownOption
{
    /// <summary>A validator: a file whose name begins as an option does must be given with its folder.</summary>
    public static void Reject(ArgumentResult result)
    {
        var option = result.Tokens.Select(token => token.Value).FirstOrDefault(value => value.StartsWith('-') && value != PageSource.StandardInput);
        if (option is not null)
        {
            result.AddError($"{option} is not an option here. If it is a file, write ./{option}.");
        }
    }
}
