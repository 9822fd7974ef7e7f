namespace Rhetoric;

/// <summary>Which formulas are looked for.</summary>
public sealed record FormulaOptions
{
    /// <summary>At least three uses in at least two readouts, with the library's lexicon.</summary>
    public static FormulaOptions Default { get; } = new();

    /// <summary>The fewest uses of a mined formula, at least 2.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>The fewest readouts of a mined formula, at least 1.</summary>
    public int MinDocuments { get; init; } = 2;

    /// <summary>The set phrases to match; null for <see cref="FormulaLexicon.Default"/>, <see cref="FormulaLexicon.None"/> for mining alone.</summary>
    public FormulaLexicon? Lexicon { get; init; }

    /// <summary>What a user decided on families; null for none. What the lexicon keeps apart cannot be joined.</summary>
    public FamilyDecisions? Decisions { get; init; }

    internal void Validate()
    {
        Least.Of(2, MinCount);
        Least.Of(1, MinDocuments);
    }
}
