namespace Rhetoric.Tool.Verbs;

/// <summary>What the command calls the measures of association.</summary>
internal static class AssociationNames
{
    private static readonly (string Name, AssociationMeasure Measure)[] Measures =
    [
        ("ll", AssociationMeasure.LogLikelihood),
        ("chi2", AssociationMeasure.ChiSquared),
        ("mi", AssociationMeasure.MutualInformation),
        ("mi2", AssociationMeasure.MutualInformation2),
        ("mi3", AssociationMeasure.MutualInformation3),
        ("npmi", AssociationMeasure.NormalisedMutualInformation),
        ("salience", AssociationMeasure.Salience),
        ("poisson", AssociationMeasure.PoissonStirling),
        ("t", AssociationMeasure.TScore),
        ("z", AssociationMeasure.ZScore),
        ("dice", AssociationMeasure.Dice),
        ("logdice", AssociationMeasure.LogDice),
        ("jaccard", AssociationMeasure.Jaccard),
        ("oddsratio", AssociationMeasure.OddsRatio),
        ("logratio", AssociationMeasure.LogRatio),
        ("lrc", AssociationMeasure.ConservativeLogRatio),
        ("minsens", AssociationMeasure.MinimumSensitivity),
        ("deltap", AssociationMeasure.DeltaP),
        ("deltap-back", AssociationMeasure.DeltaPBackward),
        ("scp", AssociationMeasure.SymmetricConditionalProbability),
    ];

    /// <summary>The names in order.</summary>
    public static string[] Known { get; } = [.. Measures.Select(measure => measure.Name)];

    /// <summary>The names as a person lists them.</summary>
    public static string All { get; } = $"{string.Join(", ", Known[..^1])} or {Known[^1]}";

    /// <summary>The measure of a name; null where there is none.</summary>
    public static AssociationMeasure? Find(string name) => Array.FindIndex(Measures, measure => measure.Name == name) is >= 0 and var at ? Measures[at].Measure : null;
}
