namespace Rhetoric;

/// <summary>Two formulas that may be one; a person decides.</summary>
/// <param name="A">The wording that heads the more used one.</param>
/// <param name="B">The wording that heads the other.</param>
/// <param name="Reason">What speaks for it.</param>
/// <param name="Likeness">How alike the characters beside their uses are, from 0 to 1: the mean over both sides of Σ min(share in A, share in B).</param>
/// <param name="CountA">Uses of <paramref name="A"/>.</param>
/// <param name="CountB">Uses of <paramref name="B"/>.</param>
[TypeFormatterSource]
public sealed record FamilyProposal(string A, string B, FamilyProposalReason Reason, double Likeness, int CountA, int CountB) : IResultRow
{
    /// <summary>The two wordings, how alike they are, and why they may be one.</summary>
    public override string ToString() =>
        ResultLine.Of($"{A} ~ {B}: {ResultLine.Word(Reason)}, likeness {Likeness:0.00}, {CountA} and {ResultLine.Count(CountB, "use")}");
}
