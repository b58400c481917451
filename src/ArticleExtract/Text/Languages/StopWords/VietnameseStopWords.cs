namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent Vietnamese function words.</summary>
internal static class VietnameseStopWords
{
    public const string Words =
        """
        và của là có cho không trong được với các một những này người đã từ khi để đến ở về ra như vào cũng đó tại trên sẽ phải
        nhiều sau bị còn lại hơn rất thì mà theo do nhưng đang nên vì nếu năm nhất việc chỉ ngày đây hay hoặc cùng qua thế nào
        lên đi rằng vẫn trước ông bà anh chị tôi chúng họ mình ai gì sao đều mới hai ba số cả mỗi mọi tất giữa dưới ngoài bên
        bằng nữa nó bởi thể cần biết làm thêm từng lúc nơi đầu rồi xuống cách
        """;
}
