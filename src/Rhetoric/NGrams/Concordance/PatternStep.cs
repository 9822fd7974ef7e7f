namespace Rhetoric.NGrams;

/// <summary>A step of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Character">The code point of a certain character.</param>
/// <param name="IsInWord">Whether it belongs to a part of the pattern that one word must match.</param>
internal readonly record struct PatternStep(PatternStepKind Kind, int Character = 0, bool IsInWord = false)
{
    /// <summary>Whether the step stands between words.</summary>
    public bool IsBorder => Kind is PatternStepKind.Edge or PatternStepKind.Blank;

    /// <summary>The code point that begins at an offset; half a surrogate pair is itself.</summary>
    public static int CodePointAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    /// <summary>The UTF-16 units of a code point.</summary>
    public static int UnitsOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;
}
