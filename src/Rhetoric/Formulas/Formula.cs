namespace Rhetoric;

/// <summary>A recurring formula: a family of wordings and every use of it.</summary>
/// <remarks>Its own figures are those of the whole family; the figures of the wording that stands for it are <see cref="Heading"/>'s.</remarks>
[TypeFormatterSource]
public sealed record Formula : IResultRow
{
    /// <summary>The wording that stands for it here: the most used one; of equally used ones that of more readouts, then the first in ordinal order.
    /// A wording that each series fills with its own counterpart has X there: 推动中X关系不断向前发展, X方.</summary>
    public required string Canonical { get; init; }

    /// <summary>The name of the family in the lexicon; for a mined formula the wording that mining found most.</summary>
    public required string Family { get; init; }

    /// <summary>What it is about, from the lexicon; empty where unknown.</summary>
    public string Category { get; init; } = "";

    /// <summary>
    /// Whether it belongs to the form of a meeting (courtesy, protocol, result, anniversary) rather than to its substance: such phrases stand behind all others.
    /// </summary>
    public bool IsBoilerplate { get; init; }

    /// <summary>How it was found.</summary>
    public required FormulaOrigin Origin { get; init; }

    /// <summary>How formulaic it is: higher is surer; comparable within one call.</summary>
    public required double Score { get; init; }

    /// <summary>The wordings that occur, with their own figures and why they belong here, most used first.</summary>
    public required IReadOnlyList<FormulaVariant> Variants { get; init; }

    /// <summary>The wording of <see cref="Canonical"/>, with its own uses, readouts, first and last use; of a wording with X those of all that fill it.</summary>
    public required FormulaVariant Heading { get; init; }

    /// <summary>
    /// Every use, in corpus and text order, those inside a longer formula of another family included and marked. A form inside a longer
    /// form of its own family is one use, not two.
    /// </summary>
    public required IReadOnlyList<FormulaOccurrence> Occurrences { get; init; }

    /// <summary>Uses of all wordings, those inside a longer formula included.</summary>
    public int Count => Occurrences.Count;

    /// <summary>Uses of all wordings that stand alone, not inside a longer formula.</summary>
    public int OwnCount => Occurrences.Count(use => use.Within is null);

    /// <summary>Readouts with a use of any wording that stands alone, not inside a longer formula.</summary>
    public int OwnDocuments => Occurrences.Where(use => use.Within is null).Select(use => use.Readout).Distinct().Count();

    /// <summary>Readouts that use any of its wordings.</summary>
    public required int Documents { get; init; }

    /// <summary>The first dated readout that uses any wording; null where none is dated.</summary>
    public Readout? FirstUse { get; init; }

    /// <summary>The last dated readout that uses any wording; null where none is dated.</summary>
    public Readout? LastUse { get; init; }

    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;

    /// <summary>The formula, uses and readouts of its family, dates.</summary>
    public override string ToString() =>
        $"{Canonical}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
