namespace Rhetoric;

/// <summary>A wording of a formula, with its own figures.</summary>
/// <param name="Form">The wording.</param>
/// <param name="Count">Its uses; those inside a longer wording of the family are uses of that one.</param>
public sealed record FormulaVariant(string Form, int Count)
{
    /// <summary>Readouts that use it.</summary>
    public required int Documents { get; init; }

    /// <summary>The first dated readout that uses it; null where none is dated.</summary>
    public Readout? FirstUse { get; init; }

    /// <summary>The last dated readout that uses it; null where none is dated.</summary>
    public Readout? LastUse { get; init; }

    /// <summary>How it belongs to the family.</summary>
    public required FormulaRelation Relation { get; init; }

    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;
}
