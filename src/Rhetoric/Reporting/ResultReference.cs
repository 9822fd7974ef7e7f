namespace Rhetoric.Reporting;

/// <summary>What the phrases of an answer were compared with, and how.</summary>
/// <param name="Measure">The measure of keyness.</param>
/// <param name="Basis">What was compared.</param>
/// <param name="Units">The units of the reference.</param>
/// <param name="Documents">Its readouts; null where a list of frequencies does not tell.</param>
public sealed record ResultReference(KeynessMeasure Measure, KeynessBasis Basis, long Units, int? Documents)
{
    /// <summary>The readouts, where it is a corpus.</summary>
    public IReadOnlyList<Readout> Texts { get; init; } = [];

    /// <summary>The files of saved counts or of frequencies, where it is of these.</summary>
    public IReadOnlyList<ResultFile> Files { get; init; } = [];
}
