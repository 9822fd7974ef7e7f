namespace Rhetoric.Formulas;

/// <summary>Makes a formula of its uses.</summary>
internal static class FormulaGathering
{
    /// <summary>Counts wordings and documents and finds the first and the last use, of each wording and of the family.</summary>
    /// <param name="joined">The family.</param>
    /// <param name="found">At least one use, in corpus and text order.</param>
    /// <param name="listed">The formulas of the lexicon.</param>
    /// <param name="decisions">What a user decided on families; null for nothing.</param>
    public static Formula Of(JoinedFamily joined, IReadOnlyList<FoundUse> found, ListedParts listed, FamilyDecisions? decisions = null)
    {
        FormulaOccurrence[] uses = [.. found.Where(use => !use.IsPart).Select(use => use.Use)];
        var variants = Variants(joined, found, decisions);
        var (documents, first, last) = UseReach.Of(uses);
        var heading = joined.Frame is not { } frame || variants.Length == 1 ? variants[0] : new FormulaVariant
        {
            Form = frame,
            Count = uses.Length,
            Documents = documents,
            FirstUse = first,
            LastUse = last,
            Relation = new FormulaRelation { Bond = FormulaBond.Heading, Tolerances = FormulaTolerance.None, To = frame },
        };
        return new Formula
        {
            Canonical = heading.Form,
            Heading = heading,
            Family = joined.Name,
            Category = joined.Family.Category,
            IsBoilerplate = joined.Origin == FormulaOrigin.Mined
                ? IsBoilerplate(variants[0].Form, uses[0].Readout.Language == TextLanguage.English, listed)
                : FormulaCategories.Default.IsBoilerplate(joined.Family.Category),
            Origin = joined.Origin,
            Score = Math.Max(MinedScore(joined, heading), joined.Origin == FormulaOrigin.Mined ? 0 : ListedScore(joined.Family.Category, uses)),
            Variants = variants.ToResultList(),
            Occurrences = uses.ToResultList(),
            HeadingParts = [.. found.Where(use => use.IsPart && use.Use.Form == heading.Form).Select(use => use.Use)],
            IsWhole = joined.IsWhole,
            FamilyDocuments = documents,
            FamilyFirstUse = first,
            FamilyLastUse = last,
        };
    }

    // A light word is none beside a listed formula: 参加共建“一带一路”.
    private static bool IsBoilerplate(string form, bool byWords, ListedParts listed) =>
        MiningWords.Default.IsBoilerplate(form, byWords)
        && !(listed.Without(form) is { } rest && !MiningWords.Default.IsBoilerplate(rest, byWords, withLight: false));

    // The heading first; then the most used by itself, that of more documents, ordinal. A form that only longer ones have is no wording; each has the figures of all its uses.
    private static FormulaVariant[] Variants(JoinedFamily joined, IReadOnlyList<FoundUse> found, FamilyDecisions? decisions)
    {
        FormTally[] forms = [.. ByForm(found).Select(FormTally.Of).Where(form => form.Own > 0)];
        Array.Sort(forms);
        var heading = 0;
        for (var number = 1; number < forms.Length; number++)
        {
            var isBarer = joined.Frame is null && IsBarer(forms[number].Form, forms[heading].Form);
            heading = isBarer && (forms[number].Own >= MiningThresholds.Default.LeastBare * forms[0].Own || MiningWords.Default.HasBarredEdge(forms[heading].Form)) ? number : heading;
        }

        forms = [forms[heading], .. forms[..heading], .. forms[(heading + 1)..]];
        var wordings = Array.ConvertAll(forms, form => new Wording(form.Form));
        return Array.ConvertAll(forms, form => new FormulaVariant
        {
            Form = form.Form,
            Count = form.Uses,
            Documents = form.Reach.Documents,
            FirstUse = form.Reach.First,
            LastUse = form.Reach.Last,
            LazyRelation = new(() => joined.Frame is { } frame && wordings.Length > 1
                ? new FormulaRelation { Bond = FormulaBond.Slot, Tolerances = FormulaTolerance.None, To = frame }
                : FormulaRelation.Of(form.Form, wordings, decisions)),
        });
    }

    // 新型大国关系 of 中美新型大国关系, 共同见证 of 共同见证了, but not what is hardly half of it.
    private static bool IsBarer(string form, string other)
    {
        var (one, two) = (FoldedCharacter.Of(form), FoldedCharacter.Of(other));
        return one.Length < two.Length && two.Length < 2 * one.Length && two.Contains(one, StringComparison.Ordinal);
    }

    // Most families have one form.
    private static IEnumerable<IReadOnlyList<FoundUse>> ByForm(IReadOnlyList<FoundUse> found)
    {
        var first = found[0].Use.Form;
        return found.All(use => use.Use.Form == first) ? [found] : found.GroupBy(use => use.Use.Form, StringComparer.Ordinal).Select(uses => uses.ToArray());
    }

    /// <summary>What is counted of one form.</summary>
    private sealed record FormTally(string Form, int Own, int Uses, UseReach Reach) : IComparable<FormTally>
    {
        public static FormTally Of(IReadOnlyList<FoundUse> found) => new(found[0].Use.Form, found.Count(use => !use.IsPart), found.Count, UseReach.Of(found.Select(use => use.Use)));

        public int CompareTo(FormTally? other) => Own != other!.Own ? other.Own.CompareTo(Own)
            : Reach.Documents != other.Reach.Documents ? other.Reach.Documents.CompareTo(Reach.Documents)
            : string.CompareOrdinal(Form, other.Form);
    }

    /// <summary>In how many readouts uses stand, and the first and the last of those with a date.</summary>
    private readonly record struct UseReach(int Documents, Readout? First, Readout? Last)
    {
        // Uses of one readout follow each other.
        public static UseReach Of(IEnumerable<FormulaOccurrence> uses)
        {
            var (documents, before) = (0, (Readout?)null);
            var (first, last) = ((Readout?)null, (Readout?)null);
            foreach (var use in uses)
            {
                if (!ReferenceEquals(use.Readout, before))
                {
                    (documents, before) = (documents + 1, use.Readout);
                    first ??= before.Date is null ? null : before;
                    last = before.Date is null ? last : before;
                }
            }

            return new UseReach(documents, first, last);
        }
    }

    /// <summary>The order of a table: formulas before boilerplate, then by falling score, then count, then ordinal.</summary>
    public static Formula[] Ranked(IEnumerable<Formula> formulas) =>
    [
        .. formulas.OrderBy(formula => formula.IsBoilerplate).ThenByDescending(formula => formula.Score).ThenByDescending(formula => formula.FamilyCount)
            .ThenBy(formula => formula.Canonical, StringComparer.Ordinal),
    ];

    // What mostly stands outside of what is said (the agency's name, the ceremony) is no formula for all that.
    private static double MinedScore(JoinedFamily joined, FormulaVariant heading) =>
        joined.MinedScore * Math.Min(1, MiningThresholds.Default.MostNarrated * joined.MinedDocuments / heading.Documents);

    // How sure it is, then in how many readouts somebody says it.
    private static double ListedScore(string? category, FormulaOccurrence[] uses) =>
        FormulaScore.Of(FormulaCategories.Default.ChanceOf(category), uses.Where(use => use.Speaker is not null).Select(use => use.Readout).Distinct().Count());
}
