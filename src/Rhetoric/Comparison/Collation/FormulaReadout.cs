namespace Rhetoric;

/// <summary>The uses of one formula in one readout. Net counts leave out uses inside a longer formula of another family.</summary>
public sealed record FormulaReadout
{
    /// <summary>The number of the readout.</summary>
    public required int Readout { get; init; }

    /// <summary>Uses of the very wording that heads the formula, inside a longer wording of it too; of a heading with X those of all that fill it.</summary>
    public required int Exact { get; init; }

    /// <summary>Those that stand alone.</summary>
    public required int ExactNet { get; init; }

    /// <summary>Uses of any wording of the family, at least 1.</summary>
    public required int Family { get; init; }

    /// <summary>Those that stand alone.</summary>
    public required int FamilyNet { get; init; }

    /// <summary>The readout by its number, uses of the heading and of the family.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout}: {Exact} of the heading, {Family} of the family");
}
