namespace Rhetoric;

/// <summary>A turn in the use of a phrase, and how surprising it would be if the share of readouts that use it never changed.</summary>
[TypeFormatterSource]
public sealed record PhraseTurn : IResultRow
{
    /// <summary>What happens.</summary>
    public required PhraseTurnKind Kind { get; init; }

    /// <summary>The readout where it happens: that of the first use, of the return, or the first behind the turn.</summary>
    public required Readout Readout { get; init; }

    /// <summary>The period of that readout.</summary>
    public required string Period { get; init; }

    /// <summary>
    /// The test: <c>beginning</c> and <c>end</c> (<see cref="Statistics.RunTest.Beginning"/>), <c>longest-run</c> (<see cref="Statistics.RunTest.Between"/>),
    /// <c>change-point</c> (<see cref="ChangePoint"/>).
    /// </summary>
    public required string Test { get; init; }

    /// <summary>The p-value of the test alone.</summary>
    public required double P { get; init; }

    /// <summary>The p-value adjusted by Holm over all tests made for all phrases asked together.</summary>
    public required double AdjustedP { get; init; }

    /// <summary>Whether <see cref="AdjustedP"/> is at or below the level of <see cref="TraceOptions.Level"/>.</summary>
    public required bool IsBeyondChance { get; init; }

    /// <summary>The figures in words, in English.</summary>
    public required string Evidence { get; init; }

    /// <summary>The date of <see cref="Readout"/>.</summary>
    public DateOnly Date => Readout.Date!.Value;

    /// <summary>The day, what happened, and the evidence.</summary>
    public override string ToString() => ResultLine.Of($"{Date:yyyy-MM-dd} {ResultLine.Word(Kind)}: {Evidence}");
}
