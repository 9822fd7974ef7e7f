namespace Rhetoric;

/// <summary>How a wording belongs to its family.</summary>
public sealed record FormulaRelation
{
    /// <summary>Why it belongs there.</summary>
    public required FormulaBond Bond { get; init; }

    /// <summary>In what it differs from <see cref="To"/>; <see cref="FormulaTolerance.None"/> where no tolerance tells.</summary>
    public required FormulaTolerance Tolerances { get; init; }

    /// <summary>The wording that it is told by: the heading, or one that is nearer.</summary>
    public required string To { get; init; }

    /// <summary>The relation in words: <c>order, particle</c>, <c>listed</c>.</summary>
    public override string ToString() => Bond == FormulaBond.Tolerance ? Tolerances.ToString().ToLowerInvariant() : Bond.ToString().ToLowerInvariant();

    /// <summary>How a wording belongs to a family.</summary>
    /// <param name="form">The wording.</param>
    /// <param name="others">The other wordings that occur, the heading first.</param>
    /// <param name="decisions">What a user decided; null for nothing.</param>
    /// <remarks>By the heading if tolerances tell, else by the first wording by which they do, else by a decision, else by the list. O(wordings).</remarks>
    internal static FormulaRelation Of(string form, IReadOnlyList<string> others, FamilyDecisions? decisions)
    {
        if (form == others[0])
        {
            return new FormulaRelation { Bond = FormulaBond.Heading, Tolerances = FormulaTolerance.None, To = form };
        }

        foreach (var other in others)
        {
            if (other != form && FormulaTolerances.Between(form, other) is { } tolerances)
            {
                return new FormulaRelation { Bond = FormulaBond.Tolerance, Tolerances = tolerances, To = other };
            }
        }

        var decided = decisions is null ? null : others.FirstOrDefault(other => decisions.On(form, other) is { IsSame: true });
        return new FormulaRelation
        {
            Bond = decided is null ? FormulaBond.Listed : FormulaBond.Decision,
            Tolerances = FormulaTolerance.None,
            To = decided ?? others[0],
        };
    }
}
