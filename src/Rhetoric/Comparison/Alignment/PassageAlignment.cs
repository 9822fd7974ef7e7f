namespace Rhetoric.Comparison;

/// <summary>Two texts laid side by side.</summary>
/// <param name="Rows">Each sentence in one row, in the order of the second text with the drops of the first between.</param>
/// <param name="Related">Passages that are only on the same matter; empty where the second text is the first one edited.</param>
/// <param name="Resemblance">0 to 1.</param>
/// <param name="Regime">What follows from it.</param>
internal sealed record PassageAlignment(IReadOnlyList<PassageLink> Rows, IReadOnlyList<PassageLink> Related, double Resemblance, ComparisonRegime Regime);
