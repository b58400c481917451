using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Training;

/// <summary>Divides pages into folds for cross-validation so that all pages of a registrable domain are in the same one.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The fold of a page, by its domain alone: the same in every run and for every corpus. A page without an address is its own domain.</summary>
    public static int Of(Page page) => (int)(TextHash.Of(page.Url is { } url ? RegistrableDomain.Of(url.Host) : page.Text) % Count);
}
