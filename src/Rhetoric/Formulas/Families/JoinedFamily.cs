namespace Rhetoric.Formulas;

/// <summary>A family to match, and how it came to be known.</summary>
/// <param name="Family">The forms.</param>
/// <param name="Origin">From the lexicon, from mining, or both.</param>
/// <param name="MinedScore">How formulaic mining found it; 0 where it did not.</param>
internal sealed record JoinedFamily(FormulaFamily Family, FormulaOrigin Origin, double MinedScore)
{
    /// <summary>The readouts in which mining found it said; 0 where it did not.</summary>
    public int MinedDocuments { get; init; }

    /// <summary>Its wording with X for the counterpart, where texts have several there; else null.</summary>
    public string? Frame { get; init; }

    /// <summary>What it is called: the wording with X where there is one, else the form that names it.</summary>
    public string Name => Frame ?? Family.Canonical;

    /// <summary>Whether it is a whole unit, as what a lexicon lists is: no function character opens or closes it as a word by itself.</summary>
    public bool IsWhole { get; init; } = true;
}
