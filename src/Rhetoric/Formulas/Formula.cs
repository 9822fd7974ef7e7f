using Rhetoric.Formulas;

namespace Rhetoric;

/// <summary>A recurring formula: a family of wordings and every use of it.</summary>
/// <remarks>Figures without a word before them (<see cref="Count"/>, <see cref="First"/>) are those of the wording that stands for it, <see cref="Canonical"/>;
/// those of all its wordings say so (<see cref="FamilyCount"/>, <see cref="FamilyFirst"/>).</remarks>
[TypeFormatterSource]
public sealed record Formula : IResultRow
{
    /// <summary>The wording that stands for it here: the one most used by itself, not inside a longer wording; of equally used ones that of more readouts, then the first in ordinal order; one inside it that stands by itself a third as often goes before it (新型大国关系 before 中美新型大国关系).
    /// A wording that each series fills with its own counterpart has X there: 推动中X关系不断向前发展, X方.</summary>
    public required string Canonical { get; init; }

    /// <summary>The name of the family in the lexicon; for a mined formula the wording that mining found most.</summary>
    public required string Family { get; init; }

    /// <summary>What it is about, from the lexicon; null where unknown.</summary>
    public string? Category { get; init; }

    /// <summary>
    /// Whether it belongs to the form of a meeting (courtesy, protocol, result, anniversary) rather than to its substance: such phrases stand behind all others.
    /// </summary>
    public bool IsBoilerplate { get; init; }

    /// <summary>How it was found.</summary>
    public required FormulaOrigin Origin { get; init; }

    /// <summary>How formulaic it is: higher is surer; comparable within one call.</summary>
    public required double Score { get; init; }

    /// <summary>The wordings that occur by themselves, with their own figures and why they belong here, the heading first, then the one most used by itself.</summary>
    public required ResultList<FormulaVariant> Variants { get; init; }

    /// <summary>The wording of <see cref="Canonical"/>, with its own uses, readouts, first and last use; of a wording with X those of all that fill it.</summary>
    public required FormulaVariant Heading { get; init; }

    /// <summary>
    /// Every use, in corpus and text order, those inside a longer formula of another family included and marked. A form inside a longer
    /// form of its own family is one use, not two.
    /// </summary>
    public required ResultList<FormulaOccurrence> Occurrences { get; init; }

    /// <summary>The headings of its near-twins, which it stands for, in the order of the table; empty where <see cref="FormulaNesting.FoldTwins"/> was not asked or found none.</summary>
    public IReadOnlyList<string> Twins { get; init; } = [];

    /// <summary>Whether it is a whole unit: no function character opens or closes it as a word by itself (相互理解和).</summary>
    internal bool IsWhole { get; init; } = true;

    /// <summary>Whether a table shows it unasked: it is listed, or mining found it likely enough.</summary>
    internal bool IsLikely => Origin != FormulaOrigin.Mined || Score >= MiningThresholds.Default.LeastShown;

    /// <summary>Uses of <see cref="Canonical"/> inside a longer wording of the family, in corpus and text order; <see cref="Occurrences"/> has the longer ones.</summary>
    internal IReadOnlyList<FormulaOccurrence> HeadingParts { get; init; } = [];

    /// <summary>The heading of the near-twin that stands for it; null where it stands for itself.</summary>
    internal string? TwinOf { get; init; }

    /// <summary>Uses of <see cref="Canonical"/> itself wherever it stands, inside a longer wording too.</summary>
    public int Count => Heading.Count;

    /// <summary>Readouts that use <see cref="Canonical"/> itself.</summary>
    public int Documents => Heading.Documents;

    /// <summary>The date of the first dated readout that uses <see cref="Canonical"/> itself; null where none is dated.</summary>
    public DateOnly? First => Heading.First;

    /// <summary>The date of the last dated readout that uses <see cref="Canonical"/> itself; null where none is dated.</summary>
    public DateOnly? Last => Heading.Last;

    /// <summary>In whose mouth <see cref="Canonical"/> itself is, the most frequent voice first, ties in ordinal order; uses by the narrator are left out.</summary>
    public IReadOnlyList<SpeakerCount> Speakers =>
        SpeakerCount.Of(Occurrences.Where(use => Variants[0].Form != Canonical || use.Form == Canonical).Concat(HeadingParts).Select(use => (use.Speaker, use.Readout)));

    /// <summary>In whose mouth any of its wordings is, in the same order.</summary>
    public IReadOnlyList<SpeakerCount> FamilySpeakers => SpeakerCount.Of(Occurrences.Select(use => (use.Speaker, use.Readout)));

    /// <summary>Uses of all wordings, those inside a longer formula included.</summary>
    public int FamilyCount => Occurrences.Count;

    /// <summary>Uses of all wordings that stand alone, not inside a longer formula.</summary>
    public int FamilyOwnCount => Occurrences.Count(use => use.Within is null);

    /// <summary>Readouts with a use of any wording that stands alone, not inside a longer formula.</summary>
    public int FamilyOwnDocuments => Occurrences.Where(use => use.Within is null).Select(use => use.Readout).Distinct().Count();

    /// <summary>Readouts that use any of its wordings.</summary>
    public required int FamilyDocuments { get; init; }

    /// <summary>The first dated readout that uses any wording; null where none is dated.</summary>
    public Readout? FamilyFirstUse { get; init; }

    /// <summary>The last dated readout that uses any wording; null where none is dated.</summary>
    public Readout? FamilyLastUse { get; init; }

    /// <summary>The date of <see cref="FamilyFirstUse"/>.</summary>
    public DateOnly? FamilyFirst => FamilyFirstUse?.Date;

    /// <summary>The date of <see cref="FamilyLastUse"/>.</summary>
    public DateOnly? FamilyLast => FamilyLastUse?.Date;

    /// <summary>The formula, its own uses, readouts and dates; where it has other wordings, the uses of all of them.</summary>
    public override string ToString() => $"{Canonical}  " + ResultLine.Joined(
        ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last),
        Variants.Count > 1 ? $"{ResultLine.Count(FamilyCount, "use")} of {ResultLine.Count(Variants.Count, "wording")}" : "");
}
