namespace Rhetoric;

/// <summary>Finds the formulas of a corpus.</summary>
public static class FormulaFinding
{
    /// <summary>Mines and matches formulas and groups them in families.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="options">Which formulas; null for <see cref="FormulaOptions.Default"/>.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static FormulaTable FindFormulas(
        this ReadoutCorpus corpus,
        FormulaOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The uses of the lexicon's formulas in one readout, in text order, with speaker and addressee; uses inside a longer formula are left out.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="options">Which lexicon; null for <see cref="FormulaOptions.Default"/>. The thresholds do not apply.</param>
    public static FormulaTable MatchFormulas(this Readout readout, FormulaOptions? options = null) => throw new NotImplementedException();
}
