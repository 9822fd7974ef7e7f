using System.Diagnostics;

namespace Rhetoric;

[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ReadoutCorpus
{
    /// <summary>The number of readouts, their dates and characters, and what was not loaded.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Count, "readout"), ResultLine.Dates(_readouts), ResultLine.Count(_readouts.Sum(readout => (long)readout.Text.Length), "character"),
        Failures.Count == 0 ? null : ResultLine.Count(Failures.Count, "failure"));
}
