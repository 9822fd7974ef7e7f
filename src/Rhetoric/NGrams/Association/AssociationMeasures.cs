using System.Diagnostics;
using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>What is known of a measure of association besides its formula.</summary>
internal sealed record AssociationMeasureRow
{
    /// <summary>The member.</summary>
    public required AssociationMeasure Measure { get; init; }

    /// <summary>What files and the command call it.</summary>
    public required string Name { get; init; }

    /// <summary>Its value for two items; the second argument is how many tables are measured at once.</summary>
    public required Func<CooccurrenceCounts, int, double?> Of { get; init; }

    /// <summary>Its value for a whole and any number of parts; null where it is defined for two alone.</summary>
    public MultiwayFunction? OfParts { get; init; }
}

/// <summary>Measures a whole and its parts.</summary>
/// <param name="joint">The count of the whole, at least 1.</param>
/// <param name="parts">The counts of its parts.</param>
/// <param name="total">The sample.</param>
internal delegate double? MultiwayFunction(long joint, ReadOnlySpan<long> parts, long total);

/// <summary>The measures of association, a row each: collocates, phrases by their parts, files and the command are fed from here, and no member goes without.</summary>
internal static class AssociationMeasures
{
    /// <summary>The rows, as a person is told them.</summary>
    public static IReadOnlyList<AssociationMeasureRow> All { get; } =
    [
        new() { Measure = AssociationMeasure.LogLikelihood, Name = "ll", Of = static (counts, _) => Association.LogLikelihood(counts) },
        new() { Measure = AssociationMeasure.ChiSquared, Name = "chi2", Of = static (counts, _) => Association.ChiSquared(counts) },
        new()
        {
            Measure = AssociationMeasure.MutualInformation, Name = "mi", Of = static (counts, _) => Association.MutualInformation(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.MutualInformation(joint, parts, total),
        },
        new()
        {
            Measure = AssociationMeasure.MutualInformation2, Name = "mi2", Of = static (counts, _) => Association.MutualInformation(counts, 2),
            OfParts = static (joint, parts, total) => MultiwayAssociation.MutualInformation(joint, parts, total, 2),
        },
        new()
        {
            Measure = AssociationMeasure.MutualInformation3, Name = "mi3", Of = static (counts, _) => Association.MutualInformation(counts, 3),
            OfParts = static (joint, parts, total) => MultiwayAssociation.MutualInformation(joint, parts, total, 3),
        },
        new()
        {
            Measure = AssociationMeasure.NormalisedMutualInformation, Name = "npmi", Of = static (counts, _) => Association.NormalisedMutualInformation(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.NormalisedMutualInformation(joint, parts, total),
        },
        new()
        {
            Measure = AssociationMeasure.Salience, Name = "salience", Of = static (counts, _) => Association.Salience(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.MutualInformation(joint, parts, total) * Math.Log(joint + 1.0),
        },
        new()
        {
            Measure = AssociationMeasure.PoissonStirling, Name = "poisson", Of = static (counts, _) => Association.PoissonStirling(counts),
            OfParts = static (joint, parts, total) => joint * (MultiwayAssociation.MutualInformation(joint, parts, total) - 1),
        },
        new()
        {
            Measure = AssociationMeasure.TScore, Name = "t", Of = static (counts, _) => Association.TScore(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.TScore(joint, parts, total),
        },
        new()
        {
            Measure = AssociationMeasure.ZScore, Name = "z", Of = static (counts, _) => Association.ZScore(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.ZScore(joint, parts, total),
        },
        new()
        {
            Measure = AssociationMeasure.Dice, Name = "dice", Of = static (counts, _) => Association.Dice(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.Dice(joint, parts, total),
        },
        new()
        {
            Measure = AssociationMeasure.LogDice, Name = "logdice", Of = static (counts, _) => Association.LogDice(counts),
            OfParts = static (joint, parts, total) => 14 + Math.Log2(MultiwayAssociation.Dice(joint, parts, total)!.Value),
        },
        new() { Measure = AssociationMeasure.Jaccard, Name = "jaccard", Of = static (counts, _) => Association.Jaccard(counts) },
        new() { Measure = AssociationMeasure.OddsRatio, Name = "oddsratio", Of = static (counts, _) => Association.OddsRatio(counts) },
        new() { Measure = AssociationMeasure.LogRatio, Name = "logratio", Of = static (counts, _) => Association.LogRatio(counts) },
        new() { Measure = AssociationMeasure.ConservativeLogRatio, Name = "lrc", Of = static (counts, tests) => Association.ConservativeLogRatio(counts, tests: tests) },
        new()
        {
            Measure = AssociationMeasure.MinimumSensitivity, Name = "minsens", Of = static (counts, _) => Association.MinimumSensitivity(counts),
            OfParts = static (joint, parts, total) => MultiwayAssociation.MinimumSensitivity(joint, parts, total),
        },
        new() { Measure = AssociationMeasure.DeltaP, Name = "deltap", Of = static (counts, _) => Association.DeltaP(counts) },
        new() { Measure = AssociationMeasure.DeltaPBackward, Name = "deltap-back", Of = static (counts, _) => Association.DeltaPBackward(counts) },
        new() { Measure = AssociationMeasure.SymmetricConditionalProbability, Name = "scp", Of = static (counts, _) => Association.SymmetricConditionalProbability(counts) },
    ];

    /// <summary>The row of a measure.</summary>
    /// <param name="measure">The measure.</param>
    public static AssociationMeasureRow Of(AssociationMeasure measure)
    {
        foreach (var row in All)
        {
            if (row.Measure == measure)
            {
                return row;
            }
        }

        throw new UnreachableException($"{nameof(AssociationMeasure)}.{measure} has no row in {nameof(AssociationMeasures)}.cs.");
    }

    /// <summary>The row of a name; null where there is none.</summary>
    /// <param name="name">As files and the command have it.</param>
    public static AssociationMeasureRow? Find(string name) => All.FirstOrDefault(row => row.Name == name);
}
