namespace Rhetoric.Formulas;

/// <summary>What each piece of evidence weighs in each tier and in English, as <c>Data/mining-weights.tsv</c> has it.</summary>
/// <remarks>The names are looked up once; a column is a flat row of weights in the order of <see cref="MiningEvidence"/>.</remarks>
internal sealed class MiningWeights
{
    private const string File = "mining-weights.tsv";

    /// <summary>How many pieces of evidence there are.</summary>
    public const int Pieces = (int)MiningEvidence.Plain + 1;

    private static readonly Lazy<MiningWeights> Embedded = new(() => new MiningWeights());
    private static readonly string[] Columns = ["three", "short", "long", "english"];

    private readonly double[][] _columns = [.. Columns.Select(_ => new double[Pieces])];

    private MiningWeights()
    {
        foreach (var row in FormulaData.Table(File, ["evidence", .. Columns]))
        {
            if (!Enum.TryParse<MiningEvidence>(row.Required("evidence"), ignoreCase: true, out var piece))
            {
                throw row.Fault($"'{row.Required("evidence")}' is no evidence; there are {string.Join(", ", Enum.GetNames<MiningEvidence>()).ToLowerInvariant()}");
            }

            for (var column = 0; column < Columns.Length; column++)
            {
                _columns[column][(int)piece] = row.Number(Columns[column]);
            }
        }
    }

    public static MiningWeights Default => Embedded.Value;

    /// <summary>The weights of a column, in the order of <see cref="MiningEvidence"/>.</summary>
    /// <param name="column">The tiers in order, then English.</param>
    public ReadOnlySpan<double> Of(int column) => _columns[column];
}
