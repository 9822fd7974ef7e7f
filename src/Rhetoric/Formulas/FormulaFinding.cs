using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Finds the formulas of a corpus.</summary>
public static class FormulaFinding
{
    /// <summary>Mines and matches formulas and groups them in families.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which formulas; null for <see cref="FormulaOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The formulas, the most formulaic first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A threshold of the options is below its least value.</exception>
    public static FormulaTable FindFormulas(
        this ReadoutCorpus corpus,
        FormulaOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= FormulaOptions.Default;
        options.Validate();
        var lexicon = options.Lexicon ?? FormulaLexicon.Default;
        var mined = FormulaMiner.Mine(corpus, options, progress, cancellation);
        var uses = new Dictionary<FormulaFamily, List<FormulaOccurrence>>(ReferenceEqualityComparer.Instance);
        foreach (var readout in corpus)
        {
            cancellation.ThrowIfCancellationRequested();
            Gather(readout, lexicon, uses);
        }

        progress?.Report(1);
        return new FormulaTable(FormulaGathering.Ranked(Merge(lexicon, uses, mined)), lexicon.Identity);
    }

    /// <summary>The lexicon's formulas in one readout, with speaker and addressee of every use. O(n) in the length of the text.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="options">Which lexicon; null for <see cref="FormulaOptions.Default"/>. The thresholds do not apply.</param>
    public static FormulaTable MatchFormulas(this Readout readout, FormulaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var lexicon = options?.Lexicon ?? FormulaLexicon.Default;
        var uses = new Dictionary<FormulaFamily, List<FormulaOccurrence>>(ReferenceEqualityComparer.Instance);
        Gather(readout, lexicon, uses);
        return new FormulaTable(FormulaGathering.Ranked(Merge(lexicon, uses, [])), lexicon.Identity);
    }

    private static void Gather(Readout readout, FormulaLexicon lexicon, Dictionary<FormulaFamily, List<FormulaOccurrence>> uses)
    {
        foreach (var (family, use) in FormulaUses.In(readout, lexicon.Matcher.Value))
        {
            if (!uses.TryGetValue(family, out var list))
            {
                uses.Add(family, list = []);
            }

            list.Add(use);
        }
    }

    // A mined phrase that the lexicon has is that family's evidence, not a formula of its own.
    private static IEnumerable<Formula> Merge(
        FormulaLexicon lexicon, Dictionary<FormulaFamily, List<FormulaOccurrence>> uses, IReadOnlyList<Formula> mined)
    {
        var minedBy = mined.ToDictionary(formula => formula.Canonical, StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var family in lexicon.Families.Where(uses.ContainsKey))
        {
            known.UnionWith(family.Forms);
            var found = family.Forms.Select(form => minedBy.GetValueOrDefault(form)).OfType<Formula>().ToList();
            var origin = found.Count > 0 ? FormulaOrigin.Both : FormulaOrigin.Lexicon;
            var score = found.Count > 0 ? found.Max(formula => formula.Score) : LexiconScore(uses[family]);
            yield return FormulaGathering.Of(family.Canonical, family.Category, origin, score, uses[family]);
        }

        foreach (var formula in mined.Where(formula => !known.Contains(formula.Canonical)))
        {
            yield return formula;
        }
    }

    // What only the list knows ranks by its spread, below what also recurs in whole clauses.
    private static double LexiconScore(List<FormulaOccurrence> uses) =>
        Math.Log2(1 + uses.Select(use => use.Readout.Id).Distinct(StringComparer.Ordinal).Count());
}
