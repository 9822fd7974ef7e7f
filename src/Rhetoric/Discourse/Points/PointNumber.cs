namespace Rhetoric.Discourse;

/// <summary>The number of a point inside a sentence, before 是 or 要.</summary>
/// <param name="IsFirst">Whether it is the first of them.</param>
/// <param name="HasModal">Whether the modal is part of it (三|要).</param>
internal readonly record struct PointNumber(bool IsFirst, bool HasModal)
{
    /// <summary>The numeral and the word behind it.</summary>
    public const int Length = 2;
}
