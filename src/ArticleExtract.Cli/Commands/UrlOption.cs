using System.CommandLine;
using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Commands;

/// <summary>An option whose value is the address of a web page.</summary>
internal sealed class UrlOption : Option<Uri?>
{
    public UrlOption(string name)
        : base(name)
    {
        HelpName = "ADDRESS";
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!WebAddress.TryParse(text, out var url))
            {
                result.AddError($"{name} is '{text}', but must be an absolute address that begins with http:// or https://.");
            }

            return url;
        };
    }
}
