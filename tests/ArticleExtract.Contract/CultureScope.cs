using System.Globalization;

namespace ArticleExtract.Contract;

/// <summary>Runs a stretch of a test under another culture.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _previous = CultureInfo.CurrentCulture;

    public CultureScope(string culture) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

    public void Dispose() => CultureInfo.CurrentCulture = _previous;
}
