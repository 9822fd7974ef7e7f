namespace Rhetoric.NGrams;

/// <summary>Finds what goes through the steps of a pattern; literals may overlap, wildcards do not.</summary>
internal sealed class StepSearch(PatternStep[] steps, PatternKind kind, SymbolRules rules) : PatternSearch
{
    private readonly ShortestMatches _matches = new(steps, mayOverlap: kind == PatternKind.Literal);

    public override IReadOnlyList<TextSpan> Matches(Readout readout, ReadoutWords? words = null) =>
        _matches.In(rules.Fold(readout.Text), readout.Clauses, words);
}
