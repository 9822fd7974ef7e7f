namespace Rhetoric;

/// <summary>A recurring formula: a family of forms and every use of it.</summary>
public sealed record Formula
{
    /// <summary>The form that stands for it here: the family's name where that is used, alone or in a longer wording; else the most used form.</summary>
    public required string Canonical { get; init; }

    /// <summary>The name of the family in the lexicon; <see cref="Canonical"/> for a mined formula.</summary>
    public required string Family { get; init; }

    /// <summary>What it is about, from the lexicon; empty where unknown.</summary>
    public string Category { get; init; } = "";

    /// <summary>How it was found.</summary>
    public required FormulaOrigin Origin { get; init; }

    /// <summary>How formulaic it is: higher is surer; comparable within one call.</summary>
    public required double Score { get; init; }

    /// <summary>The forms that occur, with their uses, most used first.</summary>
    public required IReadOnlyList<FormulaVariant> Variants { get; init; }

    /// <summary>
    /// Every use, in corpus and text order, those inside a longer formula of another family included and marked. A form inside a longer
    /// form of its own family is one use, not two.
    /// </summary>
    public required IReadOnlyList<FormulaOccurrence> Occurrences { get; init; }

    /// <summary>Uses, those inside a longer formula included.</summary>
    public int Count => Occurrences.Count;

    /// <summary>Uses that stand alone, not inside a longer formula.</summary>
    public int OwnCount => Occurrences.Count(use => use.Within is null);

    /// <summary>Readouts that use it.</summary>
    public required int Documents { get; init; }

    /// <summary>The first dated readout that uses it; null where none is dated.</summary>
    public Readout? FirstUse { get; init; }

    /// <summary>The last dated readout that uses it; null where none is dated.</summary>
    public Readout? LastUse { get; init; }

    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;
}
