using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>One side of a comparison: the text, who says what in it, and its formulas.</summary>
internal sealed class ComparedText
{
    private readonly List<(TextSpan Span, double Weight)> _weighed = [];

    public ComparedText(Readout readout, FormulaTable formulas)
    {
        Readout = readout;
        Discourse = readout.ReadDiscourse();
        Stated = StatedText.Of(readout);
        foreach (var formula in formulas)
        {
            var weight = Math.Max(ChangeWeights.OfCategory(formula.Category), ChangeWeights.OfWords(formula.Canonical));
            _weighed.AddRange(formula.Occurrences.Where(use => ReferenceEquals(use.Readout, readout)).Select(use => (use.Span, weight)));
        }
    }

    public Readout Readout { get; }

    public ReadoutDiscourse Discourse { get; }

    /// <summary>Its clauses, with who says them and on which threads.</summary>
    public StatedText Stated { get; }

    /// <summary>How much a place matters: by the gravest formula in it, its own words, and the paragraph's role.</summary>
    public double WeightOf(TextSpan span)
    {
        var weight = ChangeWeights.OfWords(Readout[span]);
        foreach (var (place, own) in _weighed)
        {
            weight = place.Overlaps(span) ? Math.Max(weight, own) : weight;
        }

        return weight * RoleWeightOf(span);
    }

    public double RoleWeightOf(TextSpan span) => ChangeWeights.OfRole(Discourse.SectionAt(span.Start)?.Role ?? SectionRole.Other);

    public string? VoiceAt(TextSpan span) => Discourse.AttributionAt(span.Start)?.Voice;

    public string? AddresseeAt(TextSpan span) => (Discourse.AskAt(span.Start) ?? Discourse.AskAt(Math.Max(span.Start, span.End - 1)))?.Addressee is { Length: > 0 } addressee ? addressee : null;
}
