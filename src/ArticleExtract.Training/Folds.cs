using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Training;

/// <summary>Divides pages into folds for cross-validation so that all pages of a registrable domain are in the same one.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>A hash of a page's registrable domain; a page without an address is its own domain.</summary>
    public static uint DomainOf(Page page) => page.Url is { } url ? DomainOf(url) : TextHash.Of(page.Text);

    /// <summary>A hash of the registrable domain of an address.</summary>
    public static uint DomainOf(Uri url) => TextHash.Of(RegistrableDomain.Of(url.Host));

    /// <summary>The fold of a domain: the same in every run and for every corpus.</summary>
    public static int Of(uint domain) => (int)(domain % Count);
}
