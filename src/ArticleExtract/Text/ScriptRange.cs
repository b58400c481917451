namespace ArticleExtract.Text;

/// <summary>Neighbouring code points of one script.</summary>
/// <param name="First">The first code point.</param>
/// <param name="Last">The last code point.</param>
/// <param name="Script">Their script.</param>
internal readonly record struct ScriptRange(int First, int Last, Script Script);
