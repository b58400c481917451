using System.CommandLine;

namespace ArticleExtract.Cli.Commands;

/// <summary>An option whose value is one of the names of an enum, in lower case.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal class EnumOption<T> : Option<string>
    where T : struct, Enum
{
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), NameOf);

    public EnumOption(string name, T defaultValue)
        : base(name)
    {
        HelpName = string.Join('|', Names);
        DefaultValueFactory = _ => NameOf(defaultValue.ToString());
        CompletionSources.Add(Names);
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && !Names.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"{name} is '{value}', but must be one of {string.Join(", ", Names)}.");
            }
        });
    }

    /// <summary>The value given, or the default one.</summary>
    public T Read(ParseResult parsed) => Enum.Parse<T>(parsed.GetRequiredValue(this), ignoreCase: true);

    private static string NameOf(string name) => name.ToLowerInvariant();
}
