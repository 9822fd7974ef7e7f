using System.Numerics;
using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Whether two wordings are one formula, and by which tolerances.</summary>
/// <remarks>
/// <para>Idea. Both are brought to one form that keeps every word, number and name (<see cref="FormulaTolerance.Width"/> to
/// <see cref="FormulaTolerance.Mirror"/>); then they are compared as they stand, but for connectors that may be left out, and in free order. A scope at the head
/// is taken off last, and only where grades, numbers and polarity stay the same.</para>
/// <para>Cost: O(n) to tell apart wordings of different characters, of which there are most; else as <see cref="FormulaTolerance.Order"/> needs. Deterministic.
/// The relation is symmetric; each tolerance but <see cref="FormulaTolerance.Truncation"/> keeps all words, so that chains of them do too.</para>
/// </remarks>
public static class FormulaTolerances
{
    private static readonly FormulaTolerance[] LoosestFirst =
    [
        FormulaTolerance.Truncation, FormulaTolerance.Order, FormulaTolerance.Mirror, FormulaTolerance.Connector, FormulaTolerance.Numeral,
        FormulaTolerance.Particle, FormulaTolerance.Quotes, FormulaTolerance.Width, FormulaTolerance.Case,
    ];

    /// <summary>The fewest tolerances that make one formula of two wordings.</summary>
    /// <param name="a">A wording.</param>
    /// <param name="b">Another.</param>
    /// <param name="allowed">The tolerances that may be used.</param>
    /// <returns>Those that are needed, <see cref="FormulaTolerance.None"/> for equal wordings; null where even all of them do not suffice.</returns>
    /// <exception cref="ArgumentNullException">A wording is null.</exception>
    public static FormulaTolerance? Between(string a, string b, FormulaTolerance allowed = FormulaTolerance.All)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Between(new Wording(a), new Wording(b), allowed);
    }

    /// <summary>The fewest tolerances that make one formula of two wordings that are compared often.</summary>
    internal static FormulaTolerance? Between(Wording a, Wording b, FormulaTolerance allowed = FormulaTolerance.All)
    {
        if (a.Text == b.Text)
        {
            return FormulaTolerance.None;
        }

        if (!AreOne(a, b, allowed))
        {
            return null;
        }

        foreach (var tolerance in LoosestFirst)
        {
            if (allowed.HasFlag(tolerance) && AreOne(a, b, allowed & ~tolerance))
            {
                allowed &= ~tolerance;
            }
        }

        return allowed & FormulaTolerance.All;
    }

    /// <summary>How many tolerances a set has.</summary>
    internal static int CountOf(FormulaTolerance tolerances) => BitOperations.PopCount((uint)tolerances);

    /// <summary>Whether the tolerances suffice to make one formula of two wordings.</summary>
    internal static bool AreOne(Wording a, Wording b, FormulaTolerance allowed) =>
        AreOneInWords(a, b, allowed)
        || (allowed.HasFlag(FormulaTolerance.Truncation) && (a.Text.Length > b.Text.Length ? IsScoped(a, b, allowed) : IsScoped(b, a, allowed)));

    private static bool IsScoped(Wording longer, Wording shorter, FormulaTolerance allowed) =>
        longer.WithoutScope is { } bare && AreOneInWords(bare, shorter, allowed) && MeaningGuard.IsSame(longer.Text, shorter.Text);

    private static bool AreOneInWords(Wording a, Wording b, FormulaTolerance allowed)
    {
        if (a.Text == b.Text)
        {
            return true;
        }

        if (a.Key != b.Key)
        {
            return false;
        }

        var (one, other) = (a.With(allowed), b.With(allowed));
        return one.Signs == other.Signs || one.AgreesButForConnectors(other) || (allowed.HasFlag(FormulaTolerance.Order) && WordingOrder.IsFree(one, other));
    }
}
