namespace Rhetoric;

/// <summary>A column of a matrix of phrases.</summary>
public sealed record MatrixColumn
{
    /// <summary>The period, the id of the readout, the name of the counterpart or the speaker; <c>none</c> for meetings that tell no counterpart.</summary>
    public required string Label { get; init; }

    /// <summary>The readouts that it stands for; of a speaker, those in which it speaks.</summary>
    public required int Documents { get; init; }

    /// <summary>The readout, where the columns are readouts; else null.</summary>
    public Readout? Readout { get; init; }

    /// <summary>The heading and the number of readouts.</summary>
    public override string ToString() => $"{Label}, {ResultLine.Count(Documents, "readout")}";
}
