namespace Rhetoric.Formulas;

/// <summary>Joins what was mined to the families of a lexicon.</summary>
/// <remarks>
/// A mined wording that the lexicon has, or that differs from one of its forms only as <see cref="FormulaNormalForm"/> forgives, is evidence
/// for that family; its new wordings become forms of it. Cost: O(forms).
/// </remarks>
internal static class FamilyJoining
{
    public static IReadOnlyList<JoinedFamily> Join(FormulaLexicon lexicon, IReadOnlyList<MinedFamily> mined)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var normal = new Dictionary<string, int>(StringComparer.Ordinal);
        var joined = new List<JoinedFamily>();
        foreach (var family in lexicon.Families)
        {
            foreach (var form in family.Forms)
            {
                known.Add(form, joined.Count);
                normal.TryAdd(FormulaNormalForm.Of(form), joined.Count);
            }

            joined.Add(new JoinedFamily(family, FormulaOrigin.Lexicon, 0));
        }

        foreach (var family in mined)
        {
            var at = family.Forms.Select(form => known.GetValueOrDefault(form, normal.GetValueOrDefault(FormulaNormalForm.Of(form), -1))).FirstOrDefault(at => at >= 0, -1);
            var news = family.Forms.Where(form => known.TryAdd(form, at < 0 ? joined.Count : at)).ToArray();
            if (at < 0)
            {
                joined.Add(new JoinedFamily(new FormulaFamily(family.Forms[0], "", news, ""), FormulaOrigin.Mined, family.Score));
                continue;
            }

            var listed = joined[at];
            joined[at] = new JoinedFamily(
                news.Length == 0 ? listed.Family : listed.Family with { Forms = [.. listed.Family.Forms, .. news] },
                listed.Origin == FormulaOrigin.Mined ? FormulaOrigin.Mined : FormulaOrigin.Both,
                Math.Max(listed.MinedScore, family.Score));
        }

        return joined;
    }
}
