using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleExtract.Pages;

/// <summary>Builds the reason of a decision from an interpolated string, and only when someone records it.</summary>
/// <remarks>The compiler uses it; there is no need to name it. Figures are written independently of any culture.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public readonly ref struct TraceReason
{
    private readonly StringBuilder? _text;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Length of the literal parts.</param>
    /// <param name="formattedCount">Number of the interpolated parts.</param>
    /// <param name="annotations">The annotations the reason is for.</param>
    /// <param name="isRecorded">Whether anyone will read the reason.</param>
    public TraceReason(int literalLength, int formattedCount, PageAnnotations annotations, out bool isRecorded)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        isRecorded = annotations.IsTraced;
        _text = isRecorded ? new StringBuilder(literalLength + (formattedCount * 8)) : null;
    }

    /// <summary>Called by the compiler.</summary>
    /// <param name="text">A literal part.</param>
    public void AppendLiteral(string text) => _text!.Append(text);

    /// <summary>Called by the compiler.</summary>
    /// <param name="text">An interpolated text.</param>
    public void AppendFormatted(ReadOnlySpan<char> text) => _text!.Append(text);

    /// <summary>Called by the compiler.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">An interpolated value.</param>
    public void AppendFormatted<T>(T value) => _text!.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>Called by the compiler.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">An interpolated value.</param>
    /// <param name="format">Its format.</param>
    public void AppendFormatted<T>(T value, string format)
        where T : IFormattable => _text!.Append(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>The reason.</summary>
    public override string ToString() => _text?.ToString() ?? string.Empty;
}
