using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>A wording of a readout that no earlier one holds.</summary>
/// <param name="Readout">The readout that holds it first.</param>
/// <param name="Device">The figure: of the kind <see cref="DeviceKind.Coinage"/> where it stood in quotation marks, else the figure whose wording is new.</param>
/// <param name="Span">The wording: what stands in the quotation marks, or the whole clause.</param>
[TypeFormatterSource]
public sealed record Coinage(Readout Readout, Device Device, TextSpan Span) : IResultRow
{
    /// <summary>The readout, the place and the words.</summary>
    public override string ToString() => $"{Readout.Name} {Span}: {ResultLine.Cut(Readout[Span])}";
}
