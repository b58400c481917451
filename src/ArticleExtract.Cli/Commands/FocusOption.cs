using ArticleExtract.Boilerplate;

namespace ArticleExtract.Cli.Commands;

/// <summary>Which mistake to avoid, where the strategy can be told.</summary>
internal sealed class FocusOption : EnumOption<ExtractionFocus>
{
    public FocusOption(EnumOption<Strategy> strategy)
        : base("--focus", ExtractionFocus.Balanced)
    {
        Description = "Keep less and cleaner text (precision) or more and complete text (recall). For the default strategy.";
        Validators.Add(result =>
        {
            if (!result.Implicit && Enum.TryParse<Strategy>(result.GetValue(strategy), ignoreCase: true, out var chosen) && !StrategyExtractors.HasFocus(chosen))
            {
                result.AddError("--focus is for the default strategy alone. Leave --strategy out, or leave --focus out.");
            }
        });
    }
}
