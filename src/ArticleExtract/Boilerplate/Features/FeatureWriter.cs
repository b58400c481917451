namespace ArticleExtract.Boilerplate.Features;

/// <summary>Writes some features of a block.</summary>
/// <param name="page">What was measured of the page.</param>
/// <param name="block">The block's index.</param>
/// <param name="row">Where they are written.</param>
internal delegate void FeatureWriter(PageMeasures page, int block, ref FeatureRow row);
