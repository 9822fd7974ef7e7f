namespace Rhetoric.Formulas;

/// <summary>Where a recurring stretch ceases to be a formula, as <c>Data/mining-thresholds.tsv</c> has it; the file says what each means.</summary>
/// <remarks>Read once.</remarks>
internal sealed class MiningThresholds
{
    private const string File = "mining-thresholds.tsv";

    private static readonly Lazy<MiningThresholds> Embedded = new(() =>
        new MiningThresholds(FormulaData.Table(File, "threshold", "value").ToDictionary(row => row.Required("threshold"), row => row.Number("value"), StringComparer.Ordinal)));

    private MiningThresholds(Dictionary<string, double> values)
    {
        LeastChance = values["least-chance"];
        LeastShown = values["least-shown"];
        LeastWords = values["least-words"];
        MostTitled = values["most-titled"];
        MostNamed = values["most-named"];
        MostLone = values["most-lone"];
        LeastClosed = values["least-closed"];
        LeastNamed = values["least-named"];
        DocumentsOfOne = values["documents-of-one"];
        MostCut = values["most-cut"];
        MostInside = values["most-inside"];
        MostDominance = values["most-dominance"];
        LeastBare = values["least-bare"];
        MostNarrated = values["most-narrated"];
        LeastShared = values["least-shared"];
    }

    public static MiningThresholds Default => Embedded.Value;

    public double LeastChance { get; }

    public double LeastShown { get; }

    public double LeastWords { get; }

    public double MostTitled { get; }

    public double MostNamed { get; }

    public double MostLone { get; }

    public double LeastClosed { get; }

    public double LeastNamed { get; }

    public double DocumentsOfOne { get; }

    public double MostCut { get; }

    public double MostInside { get; }

    public double MostDominance { get; }

    public double LeastBare { get; }

    public double MostNarrated { get; }

    public double LeastShared { get; }
}
