namespace Rhetoric.Formulas;

/// <summary>The pieces of evidence that weigh for or against a formula, in the order in which they are added up; their names in lower case are those of <c>Data/mining-weights.tsv</c>.</summary>
internal enum MiningEvidence
{
    Constant,
    Documents,
    Counterparts,
    Length,
    Freedom,
    Left,
    Right,
    Clause,
    Listed,
    Dominance,
    Cohesion,
    Words,
    Function,
    Particle,
    Quoted,
    Boilerplate,
    Occasion,
    Sector,
    Institution,
    Frame,
    Value,
    Plain,
}
