namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The characters of the most frequent Chinese function words, simplified and traditional: a character counts as a word.</summary>
internal static class ChineseStopWords
{
    public const string Words =
        """
        的 了 是 不 在 一 有 和 我 他 這 这 個 个 們 们 中 來 来 上 大 為 为 到 說 说 國 国 以 要 就 也 時 时 年 得 地 與 与 及 於 于 對 对 從 从 將 将 被 把 而 但 或 其 之 所 者 並 并 都
        還 还 很 會 会 能 可 那 你 她 它 您 吗 嗎 呢 吧 已 如 因 由 向 等 更 最 後 后 前 下 出 過 过 没 沒 些 此 該 该 則 则 又 再 只 自 讓 让 給 给 跟
        """;
}
