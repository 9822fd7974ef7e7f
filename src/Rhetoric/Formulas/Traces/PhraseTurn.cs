namespace Rhetoric;

/// <summary>A turn in the use of a phrase, and how surprising it would be if the share of readouts that use it never changed.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Readout">The readout where it happens: that of the first use, of the return, or the first behind the turn.</param>
/// <param name="Period">The period of that readout.</param>
/// <param name="Test">
/// The test: <c>beginning</c> and <c>end</c> (<see cref="Statistics.RunTest.Beginning"/>), <c>longest-run</c> (<see cref="Statistics.RunTest.Between"/>),
/// <c>change-point</c> (<see cref="ChangePoint"/>).
/// </param>
/// <param name="P">The p-value of the test alone.</param>
/// <param name="AdjustedP">The p-value adjusted by Holm over all tests made for all phrases asked together.</param>
/// <param name="IsBeyondChance">Whether <paramref name="AdjustedP"/> is at or below the level of <see cref="TraceOptions.Level"/>.</param>
/// <param name="Evidence">The figures in words, in English.</param>
[TypeFormatterSource]
public sealed record PhraseTurn(
    PhraseTurnKind Kind, Readout Readout, string Period, string Test, double P, double AdjustedP, bool IsBeyondChance, string Evidence) : IResultRow
{
    /// <summary>The date of <see cref="Readout"/>.</summary>
    public DateOnly Date => Readout.Date!.Value;

    /// <summary>The day, what happened, and the evidence.</summary>
    public override string ToString() => ResultLine.Of($"{Date:yyyy-MM-dd} {ResultLine.Word(Kind)}: {Evidence}");
}
