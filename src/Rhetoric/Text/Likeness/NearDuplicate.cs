namespace Rhetoric;

/// <summary>A readout that is nearly the text of an earlier one.</summary>
[TypeFormatterSource]
public sealed record NearDuplicate : IResultRow
{
    /// <summary>The readout that comes first in the corpus.</summary>
    public required Readout Earlier { get; init; }

    /// <summary>The other one.</summary>
    public required Readout Later { get; init; }

    /// <summary>
    /// The share of stretches of eight letters and digits that both have of those that one has, or, of two readouts of one day, of those of the shorter one; from the least that was asked for to 1.
    /// </summary>
    public required double Similarity { get; init; }

    /// <summary>Names the two readouts and how alike they are.</summary>
    public override string ToString() => ResultLine.Of($"{Earlier.Name} ≈ {Later.Name}, similarity {Similarity:0.000}");
}
