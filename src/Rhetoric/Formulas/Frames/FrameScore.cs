namespace Rhetoric.Formulas;

/// <summary>How much a pair of sides is a frame that an analyst would name.</summary>
/// <remarks>
/// <para>A linear score: the weights of <c>Data/frame-weights.tsv</c> times the evidence; the file says why each weighs what it does. Quantities that span orders of
/// magnitude count by their logarithm to base 2. Cost: O(length of the sides).</para>
/// </remarks>
internal sealed class FrameScore
{
    private const string File = "frame-weights.tsv";

    private static readonly Lazy<FrameScore> Embedded = new(() =>
        new FrameScore(FormulaData.Table(File, "evidence", "weight").ToDictionary(row => row.Required("evidence"), row => row.Number("weight"), StringComparer.Ordinal)));

    private readonly IReadOnlyDictionary<string, double> _weights;

    public FrameScore(IReadOnlyDictionary<string, double> weights)
    {
        _weights = weights;
    }

    public static FrameScore Default => Embedded.Value;

    /// <summary>The names of the evidence and their weights.</summary>
    public IReadOnlyDictionary<string, double> Weights => _weights;

    /// <summary>The score; higher is surer, 0 is no threshold.</summary>
    public double Of(FrameEvidence evidence)
    {
        var sum = (_weights["documents"] * Math.Log2(evidence.Documents))
            + (_weights["bond"] * evidence.Bond)
            + (_weights["variety"] * evidence.Variety)
            + (_weights["starts"] * evidence.Starts)
            + (_weights["ends"] * evidence.Ends)
            + (_weights["whole"] * evidence.Whole)
            + (evidence.Joins ? _weights["joins"] : 0)
            + (_weights["length"] * Math.Log2(evidence.Length))
            + _weights.GetValueOrDefault($"opens-{evidence.Opening}".ToLowerInvariant())
            + _weights.GetValueOrDefault($"closes-{evidence.Closing}".ToLowerInvariant());
        foreach (var (name, kind, _) in MiningWords.Classes)
        {
            sum += (evidence.Words & kind) != 0 ? _weights.GetValueOrDefault(name) : 0;
        }

        return sum;
    }
}
