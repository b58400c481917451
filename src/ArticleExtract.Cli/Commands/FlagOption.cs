using System.CommandLine;

namespace ArticleExtract.Cli.Commands;

/// <summary>An option that is given or not. It takes no value, so that a file called <c>true</c> behind it stays a file.</summary>
internal sealed class FlagOption : Option<bool>
{
    public FlagOption(string name)
        : base(name) => Arity = ArgumentArity.Zero;
}
