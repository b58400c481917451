namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Indonesian function words.</summary>
internal static class IndonesianStopWords
{
    public const string Words =
        """
        yang dan di ini untuk dengan dari dalam tidak itu pada akan adalah juga ke telah karena oleh sebagai ada tersebut dapat
        bahwa atau saat mereka lebih kami bisa sudah saya para tahun hanya kata serta seperti satu menjadi dia kepada bagi kita
        anda namun secara sehingga masih setelah harus antara hingga lain orang ia jika sebuah melalui maka tetapi tapi lagi
        belum pun agar terhadap tentang sejak atas bukan banyak dua apa siapa mana bagaimana mengapa kapan saja sangat semua
        setiap sekitar selain sementara ketika dilakukan merupakan sendiri jadi kalau salah beberapa hal hari seorang ya nya
        baru sedang nanti
        """;
}
