namespace Rhetoric.Comparison;

/// <summary>Set phrases that are dropped, added, worded otherwise or in another mouth.</summary>
/// <remarks>Only uses that somebody says count. Cost: O(uses).</remarks>
internal sealed class FormulaChanges(ComparedText a, ComparedText b, SeriesProfile profile)
{
    // Of a mined phrase it is less sure that it is one.
    private const double Mined = 0.4;
    private const double SurelyMined = 4;

    public IEnumerable<Change> Find(FormulaTable formulas)
    {
        foreach (var formula in formulas)
        {
            var (inA, inB) = (UsesIn(formula, a), UsesIn(formula, b));
            if (inA.Length + inB.Length > 0 && Compare(formula, inA, inB) is { } change)
            {
                yield return change;
            }
        }
    }

    private static FormulaOccurrence[] UsesIn(Formula formula, ComparedText text) =>
        [.. formula.Occurrences.Where(use => ReferenceEquals(use.Readout, text.Readout) && use.Speaker is not null)];

    private Change? Compare(Formula formula, FormulaOccurrence[] inA, FormulaOccurrence[] inB)
    {
        if ((inB.Length == 0 && IsKept(inA, b)) || (inA.Length == 0 && IsKept(inB, a)))
        {
            return null;
        }

        var wording = profile.UseOf((inA.Length == 0 ? inB : inA)[0].Form, isOfA: inA.Length > 0);
        var surprise = new Surprise(wording?.With ?? 0, wording?.Of ?? 0);
        var weight = Math.Max(ChangeWeights.OfCategory(formula.Category), ChangeWeights.OfWords(formula.Canonical))
            * (formula.Origin == FormulaOrigin.Mined ? Math.Min(1, Mined + (formula.Score / SurelyMined)) : 1)
            * Math.Clamp(Math.Log2(formula.Canonical.Length) / 2, 0.5, 1.5);
        if (inA.Length == 0 || inB.Length == 0)
        {
            weight *= Unsaid(formula, inA.Length == 0 ? a : b);
        }

        if (inB.Length == 0)
        {
            return Told(ChangeKind.Dropped, Words(inA), inA, inB, weight * surprise.Dropped, surprise.Evidence);
        }

        if (inA.Length == 0)
        {
            return Told(ChangeKind.Added, Words(inB), inA, inB, weight * surprise.Added, surprise.Evidence);
        }

        var (voicesA, voicesB) = (Voices(inA), Voices(inB));
        if (!voicesA.Overlaps(voicesB))
        {
            return Told(
                ChangeKind.Revoiced, $"{Words(inB)}: {string.Join('、', voicesA.Order(StringComparer.Ordinal))} → {string.Join('、', voicesB.Order(StringComparer.Ordinal))}",
                inA, inB, weight * 1.3 * surprise.Changed, null);
        }

        if (inA.Select(use => use.Form).Intersect(inB.Select(use => use.Form), StringComparer.Ordinal).Any())
        {
            return null;
        }

        // 坚持奉行 or 继续奉行一个中国政策: the formula itself is the same.
        var isSameCore = inA.Concat(inB).All(use => use.Form.Contains(formula.Family, StringComparison.Ordinal));
        return Told(ChangeKind.Changed, $"{Words(inA)} → {Words(inB)}", inA, inB, weight * (isSameCore ? 0.6 : 1.3) * surprise.Changed, null);
    }

    // A part of a longer phrase that the other text has is not dropped.
    private static bool IsKept(FormulaOccurrence[] uses, ComparedText other) => uses.All(use => other.Holds(FoldedCharacter.Of(use.Form)));

    // Most of a mined phrase may still be there, in another company.
    private static double Unsaid(Formula formula, ComparedText other) => formula.Origin == FormulaOrigin.Mined
        ? Math.Min(1, 2 * (1 - Fingerprint.ShareOf(StatedText.BigramsOf(formula.Canonical), other.Stated.Bigrams)))
        : 1;

    private static HashSet<string> Voices(FormulaOccurrence[] uses) => [.. uses.Select(use => use.Speaker!)];

    private static string Words(FormulaOccurrence[] uses) => string.Join('／', uses.Select(use => use.Form).Distinct(StringComparer.Ordinal));

    private static Change Told(ChangeKind kind, string summary, FormulaOccurrence[] inA, FormulaOccurrence[] inB, double score, string? evidence) => new()
    {
        Rank = 1,
        Kind = kind,
        Layer = ChangeLayer.Formula,
        Summary = summary,
        A = [.. inA.Select(use => use.Span)],
        B = [.. inB.Select(use => use.Span)],
        SpeakerA = inA.FirstOrDefault()?.Speaker,
        SpeakerB = inB.FirstOrDefault()?.Speaker,
        AddresseeA = inA.FirstOrDefault()?.Addressee,
        AddresseeB = inB.FirstOrDefault()?.Addressee,
        Score = score,
        Evidence = evidence,
    };
}
