namespace Rhetoric.Formulas;

/// <summary>A recurring stretch that may be a formula.</summary>
/// <param name="Stretch">Its uses.</param>
/// <param name="Heading">Its characters without quotation marks, the counterpart as X.</param>
/// <param name="Score">How surely it is a formula, and how much it is used.</param>
/// <param name="IsFree">Whether it is more than a part of one longer stretch.</param>
/// <param name="IsWhole">Whether no function character opens or closes it as a word by itself.</param>
internal sealed record MiningCandidate(MiningStretch Stretch, string Heading, double Score, bool IsFree, bool IsWhole)
{
    /// <summary>The order in which candidates are taken: by falling score, then uses, then ordinal.</summary>
    public static int Compare(MiningCandidate a, MiningCandidate b) =>
        a.Score != b.Score ? b.Score.CompareTo(a.Score)
        : a.Stretch.Count != b.Stretch.Count ? b.Stretch.Count.CompareTo(a.Stretch.Count)
        : string.CompareOrdinal(a.Heading, b.Heading);
}
