namespace Rhetoric;

/// <summary>A wording of a readout that no earlier one holds.</summary>
[TypeFormatterSource]
public sealed record Coinage : IResultRow
{
    /// <summary>The readout that holds it first.</summary>
    public required Readout Readout { get; init; }

    /// <summary>The figure: of the kind <see cref="DeviceKind.Coinage"/> where it stood in quotation marks, else the figure whose wording is new.</summary>
    public required Device Device { get; init; }

    /// <summary>The wording: what stands in the quotation marks, or the whole clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The readout, the place and the words.</summary>
    public override string ToString() => $"{Readout.Name} {Span}: {ResultLine.Cut(Readout[Span])}";
}
