using System.Numerics;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Two vectors that are worked on together, with a block in each lane.</summary>
/// <param name="First">The first blocks.</param>
/// <param name="Second">Those behind them.</param>
internal readonly record struct LanePair<T>(Vector<T> First, Vector<T> Second)
    where T : struct;
