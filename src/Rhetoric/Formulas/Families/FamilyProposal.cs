namespace Rhetoric;

/// <summary>Two formulas that may be one; a person decides.</summary>
[TypeFormatterSource]
public sealed record FamilyProposal : IResultRow
{
    /// <summary>The wording that heads the more used one.</summary>
    public required string A { get; init; }

    /// <summary>The wording that heads the other.</summary>
    public required string B { get; init; }

    /// <summary>What speaks for it.</summary>
    public required FamilyProposalReason Reason { get; init; }

    /// <summary>How alike the characters beside their uses are, from 0 to 1: the mean over both sides of Σ min(share in A, share in B).</summary>
    public required double Likeness { get; init; }

    /// <summary>Uses of <see cref="A"/>.</summary>
    public required int CountA { get; init; }

    /// <summary>Uses of <see cref="B"/>.</summary>
    public required int CountB { get; init; }

    /// <summary>The two wordings, how alike they are, and why they may be one.</summary>
    public override string ToString() =>
        ResultLine.Of($"{A} ~ {B}: {ResultLine.Word(Reason)}, likeness {Likeness:0.00}, {CountA} and {ResultLine.Count(CountB, "use")}");
}
