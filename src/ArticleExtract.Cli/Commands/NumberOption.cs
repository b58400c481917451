using System.CommandLine;
using System.Globalization;

namespace ArticleExtract.Cli.Commands;

/// <summary>An option whose value is a whole number within bounds.</summary>
internal sealed class NumberOption : Option<int>
{
    public NumberOption(string name, int minimum, int maximum, int defaultValue)
        : base(name)
    {
        DefaultValueFactory = _ => defaultValue;
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < minimum || number > maximum)
            {
                result.AddError($"{name} is '{text}', but must be a whole number from {minimum} to {maximum}.");
            }

            return number;
        };
    }
}
