using System.Runtime.CompilerServices;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Where the places of a dateline stand.</summary>
[InlineArray(MaxPlaces)]
internal struct PlaceRanges
{
    /// <summary>More places are a list of something else.</summary>
    public const int MaxPlaces = 6;

    private TextRange _first;
}
