using System.Runtime.InteropServices;
using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>Finds the formulas of a corpus.</summary>
public static class FormulaDetecting
{
    /// <summary>Mines and matches formulas and groups them in families. O(n) in the characters of the corpus to find candidates and to match, and O(uses) for each.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which formulas; null for <see cref="FormulaOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The formulas, the most formulaic first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A threshold of the options is below its least value.</exception>
    /// <example>
    /// <code>
    /// foreach (var formula in corpus.FindFormulas().Top(20)) Console.WriteLine($"{formula.Canonical} {formula.Count} {formula.First:yyyy-MM} – {formula.Last:yyyy-MM}");
    /// </code>
    /// </example>
    public static FormulaTable FindFormulas(
        this ReadoutCorpus corpus,
        FormulaOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Find([.. corpus], options, progress, cancellationToken);
    }

    /// <summary>The same for readouts whose ids may coincide.</summary>
    internal static FormulaTable Find(
        IReadOnlyList<Readout> corpus, FormulaOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= FormulaOptions.Default;
        options.Validate();
        var lexicon = options.Lexicon ?? FormulaLexicon.Default;
        var uses = new ScopeUses(corpus);
        var compiled = CompiledFamilies.Of(lexicon, FormulaMiner.Mine(corpus, uses, options, progress.Part(0, 0.8), cancellationToken), options.Decisions, uses, new LoneWordings(corpus));
        return Gather(corpus, compiled, new ListedParts(CompiledFamilies.Of(lexicon).Matcher), options.Decisions, progress.Part(0.8, 1), cancellationToken);
    }

    /// <summary>The lexicon's formulas in one readout, with speaker and addressee of every use. O(n) in the length of the text.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="options">Which lexicon; null for <see cref="FormulaOptions.Default"/>. The thresholds do not apply.</param>
    public static FormulaTable MatchFormulas(this Readout readout, FormulaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var compiled = CompiledFamilies.Of(options?.Lexicon ?? FormulaLexicon.Default);
        return Gather([readout], compiled, new ListedParts(compiled.Matcher), null, null, CancellationToken.None);
    }

    // Readouts and families are gone through at the same time, and what is found put together in their order.
    private static FormulaTable Gather(
        IReadOnlyList<Readout> readouts, CompiledFamilies compiled, ListedParts listed, FamilyDecisions? decisions, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var found = new IReadOnlyList<FoundUse>[readouts.Count];
        Concurrently.For(
            found.Length, Environment.ProcessorCount, readout => found[readout] = FormulaUses.In(readouts[readout], compiled.Matcher), progress.Part(0, 0.7), cancellationToken);
        var uses = new Dictionary<FormulaFamily, List<FoundUse>>(ReferenceEqualityComparer.Instance);
        foreach (var inReadout in found)
        {
            foreach (var use in inReadout)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(uses, use.Family, out _) ??= []).Add(use);
            }
        }

        JoinedFamily[] used = [.. compiled.Families.Where(joined => uses.ContainsKey(joined.Family))];
        var formulas = new Formula[used.Length];
        Concurrently.For(
            used.Length, Environment.ProcessorCount, number => formulas[number] = FormulaGathering.Of(used[number], uses[used[number].Family], listed, decisions), progress.Part(0.7, 1), cancellationToken);
        progress?.Report(1);
        return new FormulaTable(FormulaGathering.Ranked(formulas), compiled.Lexicon);
    }
}
