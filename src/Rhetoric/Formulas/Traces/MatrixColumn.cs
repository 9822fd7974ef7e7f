namespace Rhetoric;

/// <summary>A column of a matrix of phrases.</summary>
/// <param name="Label">The period, the id of the readout, the name of the counterpart or the speaker; empty for meetings that tell no counterpart.</param>
/// <param name="Documents">The readouts that it stands for; of a speaker, those in which it speaks.</param>
/// <param name="Readout">The readout, where the columns are readouts; else null.</param>
public sealed record MatrixColumn(string Label, int Documents, Readout? Readout = null)
{
    /// <summary>The heading and the number of readouts.</summary>
    public override string ToString() => $"{Label}, {ResultLine.Count(Documents, "readout")}";
}
