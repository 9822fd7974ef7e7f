namespace Rhetoric;

/// <summary>A cell of a matrix of phrases.</summary>
/// <param name="Documents">The readouts of the column.</param>
/// <param name="With">Those that use the phrase, of a speaker those in which the speaker does.</param>
/// <param name="Count">The uses.</param>
/// <param name="Tier">The number of the tier of the share in <see cref="PhraseMatrix.Tiers"/>; −1 where no readout uses the phrase or there is none.</param>
public readonly record struct MatrixCell(int Documents, int With, int Count, int Tier)
{
    /// <summary>The share of readouts that use the phrase, from 0 to 1; null where there is no readout.</summary>
    public double? Share => Documents == 0 ? null : (double)With / Documents;

    /// <summary>How many of how many readouts.</summary>
    public override string ToString() => ResultLine.Of($"{With}/{Documents}");
}
