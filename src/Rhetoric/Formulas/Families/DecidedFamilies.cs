namespace Rhetoric.Formulas;

/// <summary>Families as a user wants them.</summary>
internal static class DecidedFamilies
{
    /// <summary>First what is to be apart leaves its family, then what is to be one becomes one. Cost: O(decisions · forms of a family).</summary>
    public static IReadOnlyList<JoinedFamily> Of(IReadOnlyList<JoinedFamily> families, FormulaLexicon lexicon, FamilyDecisions decisions)
    {
        var decided = families.ToList<JoinedFamily?>();
        var familyOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < families.Count; number++)
        {
            foreach (var form in families[number].Family.Forms)
            {
                familyOf.TryAdd(form, number);
            }
        }

        foreach (var decision in decisions.Where(decision => !decision.IsSame))
        {
            if (familyOf.TryGetValue(decision.A, out var at) && familyOf.TryGetValue(decision.B, out var other) && at == other)
            {
                Part(decision);
            }
        }

        foreach (var decision in decisions.Where(decision => decision.IsSame))
        {
            if (familyOf.TryGetValue(decision.A, out var at) && familyOf.TryGetValue(decision.B, out var other) && at != other)
            {
                Unite(Math.Min(at, other), Math.Max(at, other), decision);
            }
        }

        return [.. decided.OfType<JoinedFamily>()];

        // The one that does not name the family goes.
        void Part(FamilyDecision decision)
        {
            var at = familyOf[decision.A];
            var parted = decided[at]!;
            var family = parted.Family;
            var going = decision.B == family.Canonical ? decision.A : decision.B;
            decided[at] = parted with { Family = family with { Forms = [.. family.Forms.Where(form => form != going)] } };
            familyOf[going] = decided.Count;
            decided.Add(parted with
            {
                Family = new FormulaFamily
                {
                    Canonical = going,
                    Category = family.Category,
                    Forms = [going],
                    Gloss = family.Gloss,
                },
                Frame = null
            });
        }

        void Unite(int at, int other, FamilyDecision decision)
        {
            var (one, two) = (decided[at]!, decided[other]!);
            if (lexicon.KeepsApart(one.Family.Canonical, two.Family.Canonical))
            {
                throw new InvalidDataException(
                    $"{decision.Place}: the lexicon keeps '{one.Family.Canonical}' and '{two.Family.Canonical}' apart; they cannot be one family.");
            }

            foreach (var form in two.Family.Forms)
            {
                familyOf[form] = at;
            }

            decided[at] = one with
            {
                Family = one.Family with { Forms = [.. one.Family.Forms, .. two.Family.Forms] },
                Origin = one.Origin == two.Origin ? one.Origin : FormulaOrigin.Both,
                MinedScore = Math.Max(one.MinedScore, two.MinedScore),
                MinedDocuments = Math.Max(one.MinedDocuments, two.MinedDocuments),
            };
            decided[other] = null;
        }
    }
}
