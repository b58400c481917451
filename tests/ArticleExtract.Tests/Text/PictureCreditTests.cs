using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class PictureCreditTests
{
    [Theory]
    [InlineData("Photo: A. Example")]
    [InlineData("(Foto: dpa)")]
    [InlineData("Image credit: A. Example / Agency")]
    [InlineData("Crédits photos : Agence")]
    [InlineData("Titelbild:\nA. Beispiel/Agentur")]
    [InlineData("Fotos © A. Beispiel")]
    [InlineData("(crédito: A. Exemplo/Agência)")]
    [InlineData("Фото: Иван Петров")]
    [InlineData("图片来源：新华社")]
    [InlineData("写真：山田太郎")]
    [InlineData("© Foto: dpa")]
    [InlineData("Photo / A. Example")]
    public void IsMatch_LabelAndName_IsTrue(string text) => PictureCredit.IsMatch(text).Should().BeTrue();

    [Theory]
    [InlineData("Photos")]
    [InlineData("Photo:")]
    [InlineData("Photo/Video")]
    [InlineData("image/png")]
    [InlineData("Credit/debit cards accepted")]
    [InlineData("Photos: 12")]
    [InlineData("Credits: 3")]
    [InlineData("Photographs of the old bridge: a new exhibition")]
    [InlineData("The photo: it shows a bridge")]
    [InlineData("Bildung: Was sich ändert")]
    [InlineData("Photo: the exhibition shows everything that the painter ever said about light, and a good deal more")]
    [InlineData("")]
    public void IsMatch_OtherText_IsFalse(string text) => PictureCredit.IsMatch(text).Should().BeFalse();

    [Theory]
    [InlineData("The old bridge before it closed. (Photo: A. Example)")]
    [InlineData("Die alte Brücke (Foto: A. Beispiel, 19.01.2022).")]
    [InlineData("The old bridge before it closed © A. Example / Agency")]
    [InlineData("老桥（图片来源：新华社）")]
    public void EndsCaption_CreditAtTheEnd_IsTrue(string text) => PictureCredit.EndsCaption(text).Should().BeTrue();

    [Theory]
    [InlineData("The old bridge before it closed (in 2020).")]
    [InlineData("The mayor (photo: right) said that the bridge would close.")]
    [InlineData("© is the sign of a right that nobody has to register, and that lasts for decades after the death of who made the work.")]
    [InlineData("The old bridge before it closed")]
    public void EndsCaption_OtherText_IsFalse(string text) => PictureCredit.EndsCaption(text).Should().BeFalse();
}
