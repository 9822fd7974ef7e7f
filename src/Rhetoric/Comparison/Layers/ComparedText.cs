namespace Rhetoric.Comparison;

/// <summary>One side of a comparison: the text, who says what in it, and its formulas.</summary>
internal sealed class ComparedText
{
    private readonly WeighedSpans _formulas;
    private readonly HeldWords _held;

    public ComparedText(Readout readout, FormulaTable formulas)
    {
        Readout = readout;
        Discourse = readout.ReadDiscourse();
        Stated = StatedText.Of(readout);
        _held = new HeldWords(Stated);
        _formulas = new WeighedSpans(
            from formula in formulas
            let weight = Math.Max(ChangeWeights.OfCategory(formula.Category), ChangeWeights.OfWords(formula.Canonical))
            from use in formula.Occurrences
            where ReferenceEquals(use.Readout, readout)
            select (use.Span, weight));
    }

    public Readout Readout { get; }

    public ReadoutDiscourse Discourse { get; }

    /// <summary>Its clauses, with who says them and on which threads.</summary>
    public StatedText Stated { get; }

    /// <summary>How much a place matters: by the gravest formula in it, its own words, and the paragraph's role.</summary>
    public double WeightOf(TextSpan span) => Math.Max(ChangeWeights.OfWords(Readout[span]), _formulas.HeaviestIn(span)) * RoleWeightOf(span);

    /// <summary>Whether one clause holds some folded words.</summary>
    public bool Holds(string folded) => _held.Holds(folded);

    public double RoleWeightOf(TextSpan span) => ChangeWeights.OfRole(Discourse.SectionAt(span.Start)?.Role ?? SectionRole.Other);

    public string? VoiceAt(TextSpan span) => Discourse.AttributionAt(span.Start)?.Voice;

    public string? AddresseeAt(TextSpan span) => Discourse.AddresseeOf(span);
}
