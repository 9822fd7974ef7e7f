using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>A list of principles through a series (相互尊重、和平共处、合作共赢).</summary>
public sealed record PrincipleLine
{
    /// <summary>The commonest wording of the list, the items with 、 between them; of equally common ones the first.</summary>
    public required string Heading { get; init; }

    /// <summary>One use for each readout that has it, the first in its text, in date order; at least two.</summary>
    public required IReadOnlyList<PrincipleUse> Uses { get; init; }

    /// <summary>The list in a readout; null where it has none.</summary>
    /// <param name="readout">The number of the readout.</param>
    public PrincipleUse? In(int readout) => ReadoutNumbers.In(Uses, readout, static use => use.Readout);

    /// <summary>The principle and how many readouts have it.</summary>
    public override string ToString() => $"{Heading}  {ResultLine.Count(Uses.Count, "use")}";
}
