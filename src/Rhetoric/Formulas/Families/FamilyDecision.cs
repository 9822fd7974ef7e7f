namespace Rhetoric;

/// <summary>What a user decided on two wordings.</summary>
public sealed record FamilyDecision
{
    /// <summary>A wording.</summary>
    public required string A { get; init; }

    /// <summary>Another.</summary>
    public required string B { get; init; }

    /// <summary>Whether they are one formula.</summary>
    public required bool IsSame { get; init; }

    /// <summary>Why; null where no reason is given.</summary>
    public string? Reason { get; init; }

    /// <summary>Where the decision stands, as <c>file:line</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The two wordings, in whatever order they were given.</summary>
    internal (string, string) Pair => PairOf(A, B);

    /// <summary>Two wordings as one key, in ordinal order.</summary>
    internal static (string, string) PairOf(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    /// <summary>The two wordings, whether they are one, and why.</summary>
    public override string ToString() => $"{A} {(IsSame ? "=" : "≠")} {B}{(Reason is null ? "" : $": {Reason}")}";
}
