using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>A corpus that was read once: its formulas and which readouts hold which wording, shared by everything that asks.</summary>
/// <remarks>Immutable and safe to share between threads. Make it once and keep it: a hundred comparisons against one background mine once.</remarks>
public sealed class AnalysedCorpus
{
    private readonly Lazy<WordingHolders> _wordings;

    internal AnalysedCorpus(IReadOnlyList<Readout> readouts, FormulaTable formulas)
    {
        Readouts = readouts;
        Formulas = formulas;
        _wordings = new(() => WordingHolders.In(readouts));
    }

    /// <summary>The readouts, in the order of the corpus.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>The formulas, the most formulaic first.</summary>
    public FormulaTable Formulas { get; }

    /// <summary>The number of readouts and formulas.</summary>
    public override string ToString() => $"{ResultLine.Count(Readouts.Count, "readout")}, {ResultLine.Count(Formulas.Count, "formula")}";

    /// <summary>Which readouts hold a wording.</summary>
    internal WordingHolders Wordings => _wordings.Value;
}
