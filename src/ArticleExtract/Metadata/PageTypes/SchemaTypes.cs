using System.Collections.Frozen;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.PageTypes;

/// <summary>The schema.org types that can be what a page is about, and the kind of page each makes.</summary>
internal static class SchemaTypes
{
    private static readonly FrozenDictionary<string, PageType> PageTypes = new Dictionary<string, PageType>
    {
        ["Article"] = PageType.Article,
        ["NewsArticle"] = PageType.Article,
        ["AnalysisNewsArticle"] = PageType.Article,
        ["AskPublicNewsArticle"] = PageType.Article,
        ["BackgroundNewsArticle"] = PageType.Article,
        ["OpinionNewsArticle"] = PageType.Article,
        ["ReportageNewsArticle"] = PageType.Article,
        ["ReviewNewsArticle"] = PageType.Article,
        ["AdvertiserContentArticle"] = PageType.Article,
        ["SatiricalArticle"] = PageType.Article,
        ["ScholarlyArticle"] = PageType.Article,
        ["MedicalScholarlyArticle"] = PageType.Article,
        ["SocialMediaPosting"] = PageType.Article,
        ["BlogPosting"] = PageType.Article,
        ["LiveBlogPosting"] = PageType.Article,
        ["Report"] = PageType.Article,
        ["Review"] = PageType.Article,
        ["CriticReview"] = PageType.Article,
        ["Recipe"] = PageType.Article,
        ["ClaimReview"] = PageType.Article,
        ["HowTo"] = PageType.Article,
        ["TechArticle"] = PageType.Documentation,
        ["APIReference"] = PageType.Documentation,
        ["DiscussionForumPosting"] = PageType.Forum,
        ["Question"] = PageType.Forum,
        ["Product"] = PageType.Product,
        ["ProductGroup"] = PageType.Product,
        ["IndividualProduct"] = PageType.Product,
        ["ProductModel"] = PageType.Product,
        ["Vehicle"] = PageType.Product,
        ["Car"] = PageType.Product,
        ["Service"] = PageType.Service,
        ["ProfessionalService"] = PageType.Service,
        ["FinancialService"] = PageType.Service,
        ["FinancialProduct"] = PageType.Service,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PageType> WebPageTypes = new Dictionary<string, PageType>
    {
        ["WebPage"] = PageType.Unknown,
        ["ItemPage"] = PageType.Unknown,
        ["AboutPage"] = PageType.Unknown,
        ["ContactPage"] = PageType.Unknown,
        ["FAQPage"] = PageType.Unknown,
        ["MedicalWebPage"] = PageType.Unknown,
        ["ProfilePage"] = PageType.Unknown,
        ["RealEstateListing"] = PageType.Unknown,
        ["QAPage"] = PageType.Forum,
        ["CollectionPage"] = PageType.Listing,
        ["SearchResultsPage"] = PageType.Listing,
        ["ItemList"] = PageType.Listing,
        ["OfferCatalog"] = PageType.Collection,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Kinds of local business. They stand on every page of a firm's site, so they tell that a page offers a service only where nothing else
    /// tells what it is.
    /// </summary>
    private static readonly FrozenSet<string> Businesses = new[]
    {
        "LocalBusiness", "HomeAndConstructionBusiness", "Electrician", "GeneralContractor", "HVACBusiness", "HousePainter",
        "Locksmith", "MovingCompany", "Plumber", "RoofingContractor", "AccountingService", "Attorney", "LegalService", "Notary",
        "AutoRepair",
        "AutomotiveBusiness", "AutoBodyShop", "Dentist", "Physician", "MedicalBusiness", "MedicalClinic", "Optician", "Pharmacy",
        "Physiotherapy", "VeterinaryCare", "HealthAndBeautyBusiness", "BeautySalon", "DaySpa", "HairSalon", "HealthClub", "NailSalon",
        "InsuranceAgency", "RealEstateAgent", "TravelAgency", "EmploymentAgency", "ChildCare", "DryCleaningOrLaundry",
        "SelfStorage", "EmergencyService", "TattooParlor",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a page can be about a thing of this type, and what kind of page that makes it.</summary>
    public static bool IsSubject(string type, out PageType pageType) => PageTypes.TryGetValue(type, out pageType);

    /// <summary>Whether the type describes a page as such, and what kind of page.</summary>
    public static bool IsWebPage(string type, out PageType pageType) => WebPageTypes.TryGetValue(type, out pageType);

    /// <summary>Whether the type is a kind of local business.</summary>
    public static bool IsBusiness(string type) => Businesses.Contains(type);
}
