namespace Rhetoric;

/// <summary>A wording of a formula, with its own figures.</summary>
[TypeFormatterSource]
public sealed record FormulaVariant : IResultRow
{
    private static readonly Lazy<FormulaRelation> Alone = new(new FormulaRelation { Bond = FormulaBond.Heading, Tolerances = FormulaTolerance.None, To = "" });

    /// <summary>The wording.</summary>
    public required string Form { get; init; }

    /// <summary>Its uses wherever it stands, those inside a longer wording of the family included: what <see cref="TraceOptions.IsExact"/> counts of it, but for a form of two characters inside another word (南海 in 中南海).</summary>
    public required int Count { get; init; }

    /// <summary>Readouts that use it.</summary>
    public required int Documents { get; init; }

    /// <summary>The first dated readout that uses it; null where none is dated.</summary>
    public Readout? FirstUse { get; init; }

    /// <summary>The last dated readout that uses it; null where none is dated.</summary>
    public Readout? LastUse { get; init; }

    /// <summary>How it belongs to the family; told when it is first asked for.</summary>
    public FormulaRelation Relation
    {
        get => LazyRelation.Value;
        init => LazyRelation = new(value);
    }

    /// <summary>The relation, told when it is first asked for: most are never shown.</summary>
    internal Lazy<FormulaRelation> LazyRelation { private get; init; } = Alone;

    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;

    /// <summary>Whether the wording, its figures and its relation are the same.</summary>
    /// <param name="other">Another wording.</param>
    public bool Equals(FormulaVariant? other) =>
        other is not null && Form == other.Form && Count == other.Count && Documents == other.Documents && FirstUse == other.FirstUse && LastUse == other.LastUse
        && Relation == other.Relation;

    /// <summary>A hash of the wording and its figures.</summary>
    public override int GetHashCode() => HashCode.Combine(Form, Count, Documents);

    /// <summary>The wording, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Form}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
