using Rhetoric.Formulas;

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
    /// <param name="others">All wordings that occur, the heading first.</param>
    /// <param name="decisions">What a user decided; null for nothing.</param>
    /// <remarks>
    /// By the heading if tolerances tell, else by the first wording by which they do; one that is less used tells only where it belongs to the heading by tolerances itself, or it would be told
    /// by what is told by it. Else by a decision, else by the list. O(wordings), where the heading does not tell O(wordings³).
    /// </remarks>
    internal static FormulaRelation Of(string form, IReadOnlyList<Wording> others, FamilyDecisions? decisions)
    {
        if (form == others[0].Text)
        {
            return new FormulaRelation { Bond = FormulaBond.Heading, Tolerances = FormulaTolerance.None, To = form };
        }

        if (NearestOf(form, others) is var (other, tolerances) && other is not null)
        {
            return new FormulaRelation { Bond = FormulaBond.Tolerance, Tolerances = tolerances, To = other };
        }

        var decided = decisions is null ? null : others.FirstOrDefault(other => decisions.On(form, other.Text) is { IsSame: true })?.Text;
        return new FormulaRelation
        {
            Bond = decided is null ? FormulaBond.Listed : FormulaBond.Decision,
            Tolerances = FormulaTolerance.None,
            To = decided ?? others[0].Text,
        };
    }

    private static (string? Other, FormulaTolerance Tolerances) NearestOf(string form, IReadOnlyList<Wording> others)
    {
        var (isBehind, wording) = (false, others.First(other => other.Text == form));
        foreach (var other in others)
        {
            isBehind |= ReferenceEquals(other, wording);
            if (!ReferenceEquals(other, wording) && FormulaTolerances.Between(wording, other) is { } tolerances && (!isBehind || IsOfHeading(other, wording, others)))
            {
                return (other.Text, tolerances);
            }
        }

        return default;
    }

    // Whether tolerances lead from a wording to the heading, without a certain one.
    private static bool IsOfHeading(Wording wording, Wording without, IReadOnlyList<Wording> others)
    {
        var (reached, asked) = (new HashSet<Wording> { without, wording }, new Queue<Wording>([wording]));
        while (asked.TryDequeue(out var from))
        {
            foreach (var other in others.Where(other => !reached.Contains(other) && FormulaTolerances.AreOne(from, other, FormulaTolerance.All)).ToArray())
            {
                reached.Add(other);
                asked.Enqueue(other);
            }
        }

        return reached.Contains(others[0]);
    }
}
