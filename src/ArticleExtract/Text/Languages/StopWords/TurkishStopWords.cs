namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Turkish function words.</summary>
internal static class TurkishStopWords
{
    public const string Words =
        """
        ve bir bu da için ile de çok olarak daha olan en gibi kadar ne o sonra ama her değil var ki ise göre mi mı mu mü olduğu
        oldu olduğunu yok ancak şey diye veya ya ben sen biz siz onlar onun bunun bunu onu buna ona bana sana bize size benim
        bizim kendi kendisi nasıl neden niçin hangi kim hem hiç bile artık şimdi önce sadece yalnızca yeni iki ilk bazı bütün
        tüm tarafından üzerinde üzerine içinde arasında karşı rağmen dolayı böyle şöyle öyle eğer çünkü fakat zaman etti ettiği
        eden edilen yer aldı dedi olacak olur oluyor vardı ayrıca başka birlikte
        """;
}
