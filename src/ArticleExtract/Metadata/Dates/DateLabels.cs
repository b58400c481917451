using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Dates;

/// <summary>What stands before a date and says what the date is of, in many languages.</summary>
internal static class DateLabels
{
    private static readonly string[] Published =
    [
        // English
        "date", "time", "date published", "published", "published on", "published at", "published date", "published time", "publish date",
        "publish time", "publication date", "date of publication", "first published", "first published on", "originally published",
        "originally published on", "post date", "posted", "posted on", "posted at", "posted date", "date posted", "release date",
        "released",
        "released on", "release time", "pubdate", "created", "created on", "created at", "creation date", "date created", "submitted",
        "submitted on", "written on", "issued", "issued on", "added", "added on", "uploaded", "uploaded on", "filed", "issue date",
        "started",

        // German
        "datum", "veröffentlicht", "veröffentlicht am", "veröffentlicht von", "veröffentlichung", "veröffentlichungsdatum", "erschienen",
        "erschienen am", "erstellt", "erstellt am", "erstellungsdatum", "publiziert", "publiziert am", "geschrieben am", "gepostet am",
        "erstveröffentlichung", "vom",

        // French
        "publié", "publié le", "publiée le", "date de publication", "paru le", "mis en ligne le", "mise en ligne", "posté le", "écrit le",
        "créé le", "rédigé le", "article publié le", "publié à", "ajouté le",

        // Spanish
        "fecha", "publicado", "publicado el", "publicada el", "fecha de publicación", "creado el", "creado", "publicado en", "subido el",

        // Portuguese
        "data", "publicado em", "publicada em", "publicação", "data de publicação", "data da publicação", "postado em", "criado em",
        "escrito em",

        // Italian
        "pubblicato", "pubblicato il", "pubblicata il", "data di pubblicazione", "scritto il", "inserito il", "creato il",

        // Dutch, Scandinavian, Finnish
        "gepubliceerd", "gepubliceerd op", "publicatiedatum", "geplaatst", "geplaatst op", "datum publicatie", "geschreven op",
        "publicerad", "publicerat", "publicerades", "publiceringsdatum", "skapad", "upplagd", "inlagd", "publisert", "publisert den",
        "publiceret", "publiceret den", "offentliggjort", "udgivet", "oprettet", "opprettet", "dato", "lagt ut", "julkaistu",
        "julkaisupäivä",
        "päivämäärä", "luotu",

        // Polish, Czech, Slovak, South Slavic
        "opublikowano", "opublikowany", "opublikowane", "data publikacji", "data dodania", "dodano", "utworzono", "napisano",
        "publikováno", "zveřejněno", "datum vydání", "vydáno", "vloženo", "vytvořeno", "publikované", "zverejnené", "pridané", "vytvorené",
        "objavljeno", "objavljeno dne", "datum objave", "objava", "objavljeno u", "објављено", "публикувано", "публикувано на", "дата",

        // Russian, Ukrainian
        "опубликовано", "опубликован", "опубликована", "дата публикации", "дата", "дата создания", "создано", "размещено", "добавлено",
        "опубліковано", "дата публікації", "створено", "додано",

        // Hungarian, Romanian, Greek, Turkish
        "közzétéve", "megjelent", "megjelenés", "publikálva", "létrehozva", "dátum", "feltöltve",
        "publicat", "publicat la", "publicat pe", "data publicării", "postat", "postat la", "creat la",
        "δημοσιεύτηκε", "δημοσιεύθηκε", "δημοσίευση", "ημερομηνία", "ημερομηνία δημοσίευσης", "αναρτήθηκε",
        "yayınlanma", "yayınlanma tarihi", "yayın tarihi", "yayınlandı", "giriş tarihi", "giriş", "eklenme tarihi", "oluşturulma", "tarih",

        // Baltic, Estonian
        "avaldatud", "publicēts", "paskelbta", "publikuota", "ievietots", "lisatud",

        // Arabic, Persian, Hebrew
        "تاريخ النشر", "نشر في", "نشرت في", "نُشر في", "نشر", "تاريخ", "التاريخ", "تاریخ انتشار", "تاریخ", "منتشر شده در", "انتشار",
        "פורסם", "פורסם ב", "פורסם בתאריך", "תאריך", "תאריך פרסום", "פרסום",

        // Chinese, Japanese, Korean
        "发布时间", "发布日期", "发表时间", "发表日期", "发表于", "发布于", "发布", "发表", "时间", "日期", "创建时间", "上传时间", "编辑时间", "添加时间",
        "发稿时间", "刊发时间", "出版日期", "成文日期", "發布時間", "發佈時間", "發布日期", "發佈日期", "發表時間", "發表於", "發佈於", "發布於", "時間",
        "張貼", "刊登日期", "上架時間",
        "公開日", "公開", "公開日時", "投稿日", "投稿日時", "投稿", "掲載日", "掲載", "配信", "配信日", "作成日", "作成日時", "登録日", "入力",
        "発行日", "発売日", "日付", "日時", "初出",
        "입력", "등록", "등록일", "작성일", "게시일", "기사입력", "기사등록", "입력일시", "승인", "발행일", "날짜",

        // Vietnamese, Thai, Indonesian, Hindi
        "đăng lúc", "ngày đăng", "đăng ngày", "xuất bản", "thời gian", "ngày", "เผยแพร่", "เผยแพร่เมื่อ", "วันที่", "โพสต์เมื่อ",
        "วันที่เผยแพร่",
        "diterbitkan", "dipublikasikan", "tanggal", "tanggal terbit", "terbit", "diposting", "diterbitkan pada", "dipublikasikan pada",
        "प्रकाशित", "प्रकाशन तिथि", "दिनांक", "तारीख", "प्रकाशित तिथि",
    ];

    private static readonly string[] Modified =
    [
        // English
        "updated", "updated on", "updated at", "update", "last updated", "last updated on", "last updated at", "last update",
        "date updated",
        "updated date", "update time", "modified", "modified on", "modified date", "last modified", "last modified on", "date modified",
        "edited", "edited on", "last edited", "last edited on", "revised", "revised on", "last revised", "last reviewed",
        "last reviewed on",
        "reviewed", "reviewed on", "last change", "last changed", "page last updated", "page last modified", "page updated",
        "this page was last edited on", "this page was last updated on", "this page was last modified on", "last verified",
        "fact checked on",

        // German
        "stand", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am", "letzte aktualisierung",
        "letzte änderung", "letzte änderung am", "zuletzt geändert", "zuletzt geändert am", "geändert am", "geändert", "zuletzt bearbeitet",
        "zuletzt bearbeitet am", "update vom", "überarbeitet am", "aktualisierung",

        // French
        "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "modifié", "modifié le", "dernière mise à jour",
        "dernière modification",
        "dernière mise à jour le", "actualisé le", "mis à jour à",

        // Spanish, Portuguese, Italian
        "actualizado", "actualizado el", "actualizada el", "última actualización", "modificado", "modificado el", "última modificación",
        "fecha de actualización", "atualizado", "atualizado em", "atualizada em", "última atualização", "modificado em",
        "data de atualização",
        "aggiornato", "aggiornato il", "aggiornato al", "ultimo aggiornamento", "ultima modifica", "aggiornamento", "modificato il",

        // Dutch, Scandinavian, Finnish
        "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatst bijgewerkt op", "laatste update", "gewijzigd", "laatst gewijzigd",
        "laatst gewijzigd op", "bijgewerkt tot", "laatste wijziging", "uppdaterad", "uppdaterat", "uppdaterades", "senast uppdaterad",
        "senast ändrad", "ändrad", "oppdatert", "sist oppdatert", "sist endret", "opdateret", "senest opdateret", "sidst opdateret",
        "redigeret",
        "päivitetty", "viimeksi päivitetty", "muokattu",

        // Polish, Czech, Slovak, South Slavic
        "aktualizacja", "zaktualizowano", "ostatnia aktualizacja", "data aktualizacji", "zmodyfikowano", "ostatnia modyfikacja",
        "aktualizováno", "aktualizace", "poslední aktualizace", "upraveno", "naposledy upraveno", "poslední změna", "aktualizované",
        "posledná aktualizácia", "upravené", "ažurirano", "zadnja izmjena", "posodobljeno", "ажурирано", "обновена",
        "последна актуализация",

        // Russian, Ukrainian
        "обновлено", "обновлён", "обновлен", "обновление", "изменено", "последнее обновление", "дата обновления", "последнее изменение",
        "оновлено", "змінено", "останнє оновлення",

        // Hungarian, Romanian, Greek, Turkish
        "frissítve", "módosítva", "utolsó frissítés", "utolsó módosítás", "frissült", "actualizat", "actualizat la", "actualizat pe",
        "ultima actualizare", "ενημερώθηκε", "ενημέρωση", "τελευταία ενημέρωση", "güncelleme", "güncelleme tarihi", "güncellendi",
        "son güncelleme", "güncellenme tarihi",

        // Baltic, Estonian
        "uuendatud", "atjaunots", "atnaujinta",

        // Arabic, Persian, Hebrew
        "آخر تحديث", "تحديث", "تم التحديث", "حدث في", "به روز رسانی", "به‌روزرسانی", "آخرین به‌روزرسانی", "עודכן", "עודכן ב", "עדכון אחרון",
        "עודכן לאחרונה",

        // Chinese, Japanese, Korean
        "更新时间", "更新日期", "最后更新", "最近更新", "更新于", "更新", "修改时间", "最后修改", "最后编辑", "更新時間", "更新日期", "最後更新", "最近更新", "更新於",
        "更新日", "更新日時", "最終更新", "最終更新日", "最終更新日時", "改訂日", "修正日", "수정", "수정일", "최종수정", "최종 수정", "기사수정", "업데이트", "최종 업데이트",

        // Vietnamese, Thai, Indonesian, Hindi
        "cập nhật", "cập nhật lần cuối", "lần cập nhật cuối", "อัปเดต", "อัปเดตล่าสุด", "แก้ไขล่าสุด", "diperbarui", "diperbarui pada",
        "terakhir diperbarui",
        "pembaruan", "अपडेट", "अद्यतन", "अंतिम अपडेट", "संशोधित",
    ];

    private static readonly WordTable<DateKind> Labels = new(
    [
        .. Modified.Select(label => KeyValuePair.Create(label, DateKind.Modified)),
        .. Published.Select(label => KeyValuePair.Create(label, DateKind.Published)),
    ]);

    /// <summary>The label a text starts with, the longest there is.</summary>
    /// <returns>Its length; 0 when the text starts with none.</returns>
    public static int FindAtStart(ReadOnlySpan<char> text, out DateKind kind) => LabelMatch.FindLongest(Labels, text, out kind);
}
