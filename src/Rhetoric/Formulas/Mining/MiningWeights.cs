namespace Rhetoric.Formulas;

/// <summary>What each piece of evidence weighs in each tier and in English, as <c>Data/mining-weights.tsv</c> has it.</summary>
internal sealed class MiningWeights
{
    private const string File = "mining-weights.tsv";

    private static readonly Lazy<MiningWeights> Embedded = new(() => new MiningWeights());
    private static readonly string[] Columns = ["three", "short", "long", "english"];

    private readonly Dictionary<string, double[]> _weights = new(StringComparer.Ordinal);

    private MiningWeights()
    {
        foreach (var row in FormulaData.Table(File, ["evidence", .. Columns]))
        {
            _weights.Add(row.Required("evidence"), [.. Columns.Select(row.Number)]);
        }
    }

    public static MiningWeights Default => Embedded.Value;

    /// <summary>The weights of a piece of evidence: the tiers in order, then English.</summary>
    public double[] Of(string evidence) => _weights[evidence];
}
