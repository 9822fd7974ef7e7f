namespace Rhetoric;

/// <summary>What a user decided on two wordings.</summary>
/// <param name="A">A wording.</param>
/// <param name="B">Another.</param>
/// <param name="IsSame">Whether they are one formula.</param>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="Place">Where the decision stands, as <c>file:line</c>.</param>
public sealed record FamilyDecision(string A, string B, bool IsSame, string Reason, string Place)
{
    /// <summary>The two wordings, whether they are one, and why.</summary>
    public override string ToString() => $"{A} {(IsSame ? "=" : "≠")} {B}: {Reason}";
}
