namespace ArticleExtract.Text;

/// <summary>Words for pictures and their makers, in many languages, as they stand in front of a maker's name.</summary>
internal static class PictureCreditLabels
{
    /// <summary>The labels, without the mark behind them.</summary>
    public static readonly WordSet All = new(
        """
        photo photos photo_by photos_by photo_credit photo_credits photo_courtesy photo_courtesy_of photograph photograph_by
        photographs_by photographer picture pictures pic pics image images image_credit image_credits image_source image_via
        images_via image_courtesy_of illustration illustration_by credit credits screenshot screengrab file_photo graphic
        artwork foto fotos fotograf fotografin bild bilder bild_via bilder_via bildquelle bildquellen bildnachweis bildnachweise
        bildrechte bildcredit titelbild titelfoto beitragsbild artikelbild aufmacherbild headerbild symbolbild symbolfoto
        archivbild archivfoto grafik illustrationen abbildung quelle beeld foto's photographie crédit crédits
        crédit_photo crédits_photo crédit_photos crédits_photos crédit_image photo_d'illustration visuel image_d'illustration
        imagen imágenes fotografía fotografías crédito créditos crédito_de_la_foto foto_de_archivo foto_cortesía cortesía imagem
        imagens fotografia reprodução divulgação foto_di immagine immagini foto_di_copertina fotó fotók kép zdjęcie zdjęcia fot
        źródło_zdjęcia ilustrační_foto snímek foto_ilustracyjne kuva kuvat bilde billede fotografi фото фотография фотографии
        иллюстрация снимка снимки φωτογραφία fotoğraf fotoğraflar görsel صورة الصورة عکس צילום תמונה फोटो 图片 图片来源 图源 摄影 供图 图 圖片
        圖片來源 攝影 写真 画像 撮影 写真提供 사진 사진제공 사진출처 ảnh hình_ảnh nguồn_ảnh ภาพ
        """);
}
