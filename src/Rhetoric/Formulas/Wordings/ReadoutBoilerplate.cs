namespace Rhetoric;

/// <summary>How much of a readout earlier ones hold word for word.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
[TypeFormatterSource]
public sealed class ReadoutBoilerplate : IResult
{
    internal ReadoutBoilerplate(Readout readout) => Readout = readout;

    /// <summary>The readout that was read.</summary>
    public Readout Readout { get; }

    /// <summary>How many earlier readouts were looked at.</summary>
    public required int Earlier { get; init; }

    /// <summary>Its clauses in text order, without the agency's dateline, each with the readouts that hold it.</summary>
    public required ResultList<HeldWording> Clauses { get; init; }

    /// <summary>The stretches of boilerplate in text order, as long as they go; they may cross clauses and do not overlap.</summary>
    public required IReadOnlyList<TextSpan> Stretches { get; init; }

    /// <summary>The letters and digits of the text without the agency's dateline; a Han character is a letter.</summary>
    public required int Characters { get; init; }

    /// <summary>Those of them that stand in <see cref="Stretches"/>.</summary>
    public required int BoilerplateCharacters { get; init; }

    /// <summary>The share of the text that is boilerplate, from 0 to 1; null for a text without letters and digits.</summary>
    public double? Share => Characters == 0 ? null : (double)BoilerplateCharacters / Characters;

    /// <summary>The readout, and the share that stands in earlier ones.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {ResultLine.Joined(Share is { } share ? $"{ResultLine.Percent(share)} boilerplate" : null, ResultLine.Count(Earlier, "earlier readout"))}";
}
