using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>How unexpected it is, from earlier readouts, that something is said or left out.</summary>
/// <remarks>
/// Added: −log2 p bits; dropped: −log2(1 − p), where p = (k+½)/(n+1) and k of n earlier readouts have it. The factor is 1 + 2√(bits/most), most being
/// the bits of what is never said, so that it runs from 1 to 3 in both directions and a drop can stand beside an addition; 1 without
/// earlier readouts.
/// </remarks>
internal readonly record struct Surprise(int Holders, int Earlier)
{
    public double Added => Factor(Share);

    public double Dropped => Factor(1 - Share);

    /// <summary>What a change of what both say weighs beside them: the middle of the range.</summary>
    public double Changed => Earlier == 0 ? 1 : 2;

    /// <summary>The figures for a reader; null where there are too few earlier readouts to tell anything.</summary>
    public string? Evidence => Earlier < SeriesProfile.LeastEvidence ? null : string.Create(CultureInfo.InvariantCulture, $"in {Holders} of {Earlier} earlier readouts");

    private double Share => (Holders + 0.5) / (Earlier + 1);

    private double Factor(double share) => Earlier == 0 ? 1 : 1 + (2 * Math.Sqrt(-Math.Log2(share) / Math.Log2(2.0 * (Earlier + 1))));
}
