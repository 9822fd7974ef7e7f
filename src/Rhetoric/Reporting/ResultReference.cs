namespace Rhetoric.Reporting;

/// <summary>What the phrases of an answer were compared with, and how.</summary>
public sealed record ResultReference
{
    /// <summary>The measure of keyness.</summary>
    public required KeynessMeasure Measure { get; init; }

    /// <summary>What was compared.</summary>
    public required KeynessBasis Basis { get; init; }

    /// <summary>From which share of its occurrences on a phrase was left out as part of a longer one; null where none was.</summary>
    public double? PartShare { get; init; }

    /// <summary>The units of the reference.</summary>
    public required long Units { get; init; }

    /// <summary>Its readouts; null where a list of frequencies does not tell.</summary>
    public required int? Documents { get; init; }

    /// <summary>The readouts, where it is a corpus.</summary>
    public IReadOnlyList<Readout> Texts { get; init; } = [];

    /// <summary>The files of saved counts or of frequencies, where it is of these.</summary>
    public IReadOnlyList<ResultFile> Files { get; init; } = [];
}
