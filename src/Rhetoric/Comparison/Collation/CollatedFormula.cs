using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>A formula of a series, readout by readout.</summary>
public sealed record CollatedFormula
{
    /// <summary>The formula.</summary>
    public required Formula Formula { get; init; }

    /// <summary>Its uses, for each readout that has any wording of it, in date order; at least one.</summary>
    public required IReadOnlyList<FormulaReadout> Cells { get; init; }

    /// <summary>Its uses in a readout; null where it has none.</summary>
    /// <param name="readout">The number of the readout.</param>
    public FormulaReadout? In(int readout) => ReadoutNumbers.In(Cells, readout, static cell => cell.Readout);

    /// <summary>The formula and how many readouts have it.</summary>
    public override string ToString() => $"{Formula.Canonical}  {ResultLine.Count(Cells.Count, "readout")}";
}
