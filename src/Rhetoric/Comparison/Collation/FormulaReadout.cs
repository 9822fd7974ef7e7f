namespace Rhetoric;

/// <summary>The uses of one formula in one readout. Net counts leave out uses inside a longer formula of another family.</summary>
/// <param name="Readout">The number of the readout.</param>
/// <param name="Exact">Uses of the very wording that heads the formula; of a heading with X those of all that fill it.</param>
/// <param name="ExactNet">Those that stand alone.</param>
/// <param name="Family">Uses of any wording of the family, at least 1.</param>
/// <param name="FamilyNet">Those that stand alone.</param>
public sealed record FormulaReadout(int Readout, int Exact, int ExactNet, int Family, int FamilyNet)
{
    /// <summary>The readout by its number, uses of the heading and of the family.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout}: {Exact} of the heading, {Family} of the family");
}
