namespace Rhetoric;

/// <summary>A readout that is nearly the text of an earlier one.</summary>
/// <param name="Earlier">The readout that comes first in the corpus.</param>
/// <param name="Later">The other one.</param>
/// <param name="Similarity">The share of stretches of eight letters and digits that both have of those that one has, above the least that was asked for, to 1.</param>
[TypeFormatterSource]
public sealed record NearDuplicate(Readout Earlier, Readout Later, double Similarity) : IResultRow
{
    /// <summary>Names the two readouts and how alike they are.</summary>
    public override string ToString() => ResultLine.Of($"{Earlier.Name} ≈ {Later.Name}, similarity {Similarity:0.000}");
}
