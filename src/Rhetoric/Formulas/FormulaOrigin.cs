namespace Rhetoric;

/// <summary>How a formula was found.</summary>
public enum FormulaOrigin
{
    /// <summary>It recurs; no list names it.</summary>
    Mined,

    /// <summary>The lexicon names it.</summary>
    Lexicon,

    /// <summary>The lexicon names it and mining found it too.</summary>
    Both,
}
