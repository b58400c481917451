using System.Collections.Frozen;

namespace ArticleExtract.Training;

/// <summary>The part of a host name that someone registered, near enough to keep the pages of one owner together.</summary>
/// <remarks>
/// Below a country two labels are the registry's where the first of them is one of the usual ones (<c>co.uk</c>, <c>com.br</c>). Sites of one hosting
/// service share its domain: they share its templates too, so they belong together here.
/// </remarks>
internal static class RegistrableDomain
{
    private const int CountryLength = 2;

    private static readonly FrozenSet<string> SecondLevels =
        FrozenSet.Create("ac", "co", "com", "edu", "gob", "gov", "gouv", "go", "govt", "ltd", "me", "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "sch", "in");

    /// <summary>The registrable domain of a host name, in lower case.</summary>
    public static string Of(string host)
    {
        var labels = host.ToLowerInvariant().TrimEnd('.').Split('.');
        var isBelowSecondLevel = labels.Length > 2 && labels[^1].Length == CountryLength && SecondLevels.Contains(labels[^2]);
        return string.Join('.', labels[Math.Max(0, labels.Length - (isBelowSecondLevel ? 3 : 2))..]);
    }
}
