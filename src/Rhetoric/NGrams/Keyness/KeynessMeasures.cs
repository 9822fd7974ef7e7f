using System.Diagnostics;
using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>What is known of a measure of keyness besides its formula.</summary>
internal sealed record KeynessMeasureRow
{
    /// <summary>The member.</summary>
    public required KeynessMeasure Measure { get; init; }

    /// <summary>What files and the command call it.</summary>
    public required string Name { get; init; }

    /// <summary>What a picture calls it.</summary>
    public required string Title { get; init; }

    /// <summary>Another name that the command takes; null for none.</summary>
    public string? OtherName { get; init; }

    /// <summary>Whether it has a p.</summary>
    public bool IsTest { get; init; }

    /// <summary>Whether its sign tells the side that has more.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Its value, and its p where it is a test.</summary>
    public required KeynessFunction Of { get; init; }
}

/// <summary>Measures a pair of counts.</summary>
/// <param name="options">Valid options.</param>
/// <param name="pair">The counts.</param>
/// <param name="priorRate">The rate of the item in the prior, 0 to 1.</param>
/// <param name="tests">For how many items at once a level holds.</param>
internal delegate KeynessScore KeynessFunction(KeynessOptions options, FrequencyPair pair, double priorRate, int tests);

/// <summary>The measures of keyness, a row each: the counting, files, pictures and the command are fed from here, and no member goes without.</summary>
internal static class KeynessMeasures
{
    /// <summary>The rows, as a person is told them: tests first, then effect sizes, then ratios.</summary>
    public static IReadOnlyList<KeynessMeasureRow> All { get; } =
    [
        new()
        {
            Measure = KeynessMeasure.LogLikelihood, Name = "ll", Title = "log-likelihood", IsTest = true, IsSigned = true,
            Of = static (_, pair, _, _) => KeynessScore.OfChiSquared(Keyness.LogLikelihood(pair)),
        },
        new()
        {
            Measure = KeynessMeasure.LogLikelihoodTwoTerm, Name = "ll2", Title = "log-likelihood of two terms", IsTest = true, IsSigned = true,
            Of = static (_, pair, _, _) => KeynessScore.OfChiSquared(Keyness.LogLikelihoodTwoTerm(pair)),
        },
        new()
        {
            Measure = KeynessMeasure.WilliamsLogLikelihood, Name = "williams", Title = "log-likelihood by Williams", IsTest = true, IsSigned = true,
            Of = static (_, pair, _, _) => KeynessScore.OfChiSquared(Keyness.LogLikelihood(pair) / Keyness.WilliamsDivisor(pair)),
        },
        new()
        {
            Measure = KeynessMeasure.ChiSquared, Name = "chi2", Title = "chi-squared", IsTest = true, IsSigned = true,
            Of = static (options, pair, _, _) => KeynessScore.OfChiSquared(Keyness.ChiSquared(pair, options.Correction)),
        },
        new()
        {
            Measure = KeynessMeasure.FisherExact, Name = "fisher", Title = "−log10 p of Fisher's test", IsTest = true, IsSigned = true,
            Of = static (_, pair, _, _) => KeynessScore.OfLogP(Keyness.LogFisherExact(pair), pair.Direction),
        },
        new()
        {
            Measure = KeynessMeasure.LogOdds, Name = "logodds", Title = "log odds", IsTest = true, IsSigned = true,
            Of = static (options, pair, priorRate, _) => KeynessScore.OfNormal(
                priorRate < 1 ? Keyness.LogOddsWithPrior(pair, options.PriorSize * priorRate, options.PriorSize, options.Variance).ZScore : null),
        },
        new()
        {
            Measure = KeynessMeasure.BayesianInformationCriterion, Name = "bic", Title = "Bayesian information criterion",
            Of = static (_, pair, _, _) => KeynessScore.OfNoTest(Keyness.BayesianInformationCriterion(pair)),
        },
        new()
        {
            Measure = KeynessMeasure.LogLikelihoodEffect, Name = "ell", Title = "effect size of the log-likelihood",
            Of = static (_, pair, _, _) => KeynessScore.OfNoTest(Keyness.LogLikelihoodEffect(pair)),
        },
        new()
        {
            Measure = KeynessMeasure.LogRatio, Name = "logratio", Title = "log ratio", IsSigned = true,
            Of = static (options, pair, _, _) => KeynessScore.OfNoTest(Keyness.LogRatio(pair, options.Zeros)),
        },
        new()
        {
            Measure = KeynessMeasure.ConservativeLogRatio, Name = "lrc", Title = "conservative log ratio", IsSigned = true,
            Of = static (options, pair, _, tests) => KeynessScore.OfNoTest(Keyness.ConservativeLogRatio(pair, options.Significance, tests)),
        },
        new()
        {
            // Below 0 it tells nothing: the target may have more all the same.
            Measure = KeynessMeasure.PositiveConservativeLogRatio, Name = "poslrc", Title = "positive conservative log ratio",
            Of = static (options, pair, _, tests) => KeynessScore.OfNoTest(Keyness.PositiveConservativeLogRatio(pair, options.Significance, tests)),
        },
        new()
        {
            Measure = KeynessMeasure.PercentDifference, Name = "diff", Title = "difference in per cent", IsSigned = true,
            Of = static (options, pair, _, _) => KeynessScore.OfNoTest(Keyness.PercentDifference(pair, options.Zeros)),
        },
        new()
        {
            Measure = KeynessMeasure.RelativeRisk, Name = "rr", Title = "ratio of the rates",
            Of = static (options, pair, _, _) => KeynessScore.OfNoTest(Keyness.RelativeRisk(pair, options.Haldane)),
        },
        new()
        {
            Measure = KeynessMeasure.OddsRatio, Name = "oddsratio", OtherName = "or", Title = "ratio of the odds",
            Of = static (options, pair, _, _) => KeynessScore.OfNoTest(Keyness.OddsRatio(pair, options.Haldane)),
        },
        new()
        {
            Measure = KeynessMeasure.SimpleMaths, Name = "simplemaths", Title = "Simple Maths",
            Of = static (options, pair, _, _) => KeynessScore.OfNoTest(Keyness.SimpleMaths(pair, options.Smoothing)),
        },
    ];

    /// <summary>The row of a measure.</summary>
    /// <param name="measure">The measure.</param>
    public static KeynessMeasureRow Of(KeynessMeasure measure)
    {
        foreach (var row in All)
        {
            if (row.Measure == measure)
            {
                return row;
            }
        }

        throw new UnreachableException($"{nameof(KeynessMeasure)}.{measure} has no row in {nameof(KeynessMeasures)}.cs.");
    }

    /// <summary>The row of a name; null where there is none.</summary>
    /// <param name="name">As files and the command have it.</param>
    public static KeynessMeasureRow? Find(string name) => All.FirstOrDefault(row => row.Name == name || row.OtherName == name);
}
