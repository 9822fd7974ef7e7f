using System.Globalization;
using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>What each piece of evidence weighs in each tier and in English, as <c>Data/mining-weights.tsv</c> has it.</summary>
internal sealed class MiningWeights
{
    private const string Resource = "Rhetoric.Formulas.Data.mining-weights.tsv";

    private static readonly Lazy<MiningWeights> Embedded = new(() => new MiningWeights());
    private static readonly string[] Columns = ["three", "short", "long", "english"];

    private readonly Dictionary<string, double[]> _weights = new(StringComparer.Ordinal);

    private MiningWeights()
    {
        using var stream = typeof(MiningWeights).Assembly.GetManifestResourceStream(Resource)!;
        foreach (var row in NamedTable.Read(stream, Resource, ["evidence", .. Columns]))
        {
            _weights.Add(row.Required("evidence"), [.. Columns.Select(column => double.Parse(row.Required(column), CultureInfo.InvariantCulture))]);
        }
    }

    public static MiningWeights Default => Embedded.Value;

    /// <summary>The weights of a piece of evidence: the tiers in order, then English.</summary>
    public double[] Of(string evidence) => _weights[evidence];
}
