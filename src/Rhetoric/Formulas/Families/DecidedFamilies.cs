namespace Rhetoric.Formulas;

/// <summary>Families as a user wants them.</summary>
internal static class DecidedFamilies
{
    /// <summary>First what is to be apart leaves its family, and what was made or found by it goes with it; then what is to be one becomes one, unless a form of the one is apart from a form of the other.</summary>
    /// <remarks>Cost: O(decisions · forms of one family · forms of the other).</remarks>
    /// <exception cref="InvalidDataException">A decision joins what the lexicon or another decision keeps apart.</exception>
    /// <param name="families">The families as rules have them.</param>
    /// <param name="sourceOf">Of what was neither listed nor mined, the form that it came of (<see cref="ConnectorForms"/>, <see cref="LoneWordings"/>).</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="decisions">What a user decided.</param>
    public static IReadOnlyList<JoinedFamily> Of(IReadOnlyList<JoinedFamily> families, IReadOnlyDictionary<string, string> sourceOf, FormulaLexicon lexicon, FamilyDecisions decisions)
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

        var apart = decisions.Where(decision => !decision.IsSame).ToDictionary(decision => decision.Pair);
        foreach (var decision in apart.Values)
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
            var (going, staying) = decision.B == family.Canonical ? (decision.A, decision.B) : (decision.B, decision.A);
            var leaving = family.Forms.ToLookup(form => ComesOf(form, going, staying));
            decided[at] = parted with { Family = family with { Forms = [.. leaving[false]] } };
            foreach (var form in leaving[true])
            {
                familyOf[form] = decided.Count;
            }

            decided.Add(parted with
            {
                Family = new FormulaFamily
                {
                    Canonical = going,
                    Category = family.Category,
                    Forms = [going, .. leaving[true].Where(form => form != going)],
                    Gloss = family.Gloss,
                },
                Frame = null
            });
        }

        // Of what stays nothing goes, though it came of what goes.
        bool ComesOf(string form, string going, string staying)
        {
            var source = form;
            while (source != going && source != staying && sourceOf.TryGetValue(source, out var earlier))
            {
                source = earlier;
            }

            return source == going;
        }

        void Unite(int at, int other, FamilyDecision decision)
        {
            var (one, two) = (decided[at]!, decided[other]!);
            foreach (var (form, twin) in one.Family.Forms.SelectMany(_ => two.Family.Forms, (form, twin) => (form, twin)))
            {
                if (lexicon.KeepsApart(form, twin))
                {
                    throw new InvalidDataException($"{decision.Place}: the lexicon keeps '{form}' and '{twin}' apart; they cannot be one family.");
                }

                if (apart.TryGetValue(FamilyDecision.PairOf(form, twin), out var parting))
                {
                    throw new InvalidDataException($"{decision.Place}: '{decision.A}' and '{decision.B}' cannot be one family, since '{parting.A}' and '{parting.B}' are apart at {parting.Place}.");
                }
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
