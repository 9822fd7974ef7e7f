using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>The value of an association measure.</summary>
internal static class AssociationValue
{
    /// <summary>The measure of two items.</summary>
    /// <param name="counts">The table.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="tests">How many tables are measured at once.</param>
    public static double? Of(CooccurrenceCounts counts, AssociationMeasure measure, int tests) => measure switch
    {
        AssociationMeasure.LogDice => Association.LogDice(counts),
        AssociationMeasure.MutualInformation => Association.MutualInformation(counts),
        AssociationMeasure.NormalisedMutualInformation => Association.NormalisedMutualInformation(counts),
        AssociationMeasure.TScore => Association.TScore(counts),
        AssociationMeasure.ZScore => Association.ZScore(counts),
        AssociationMeasure.LogRatio => Association.LogRatio(counts),
        AssociationMeasure.ConservativeLogRatio => Association.ConservativeLogRatio(counts, tests: tests),
        AssociationMeasure.MinimumSensitivity => Association.MinimumSensitivity(counts),
        AssociationMeasure.DeltaP => Association.DeltaP(counts),
        AssociationMeasure.DeltaPBackward => Association.DeltaPBackward(counts),
        AssociationMeasure.ChiSquared => Association.ChiSquared(counts),
        AssociationMeasure.MutualInformation2 => Association.MutualInformation(counts, 2),
        AssociationMeasure.MutualInformation3 => Association.MutualInformation(counts, 3),
        AssociationMeasure.Salience => Association.Salience(counts),
        AssociationMeasure.Dice => Association.Dice(counts),
        AssociationMeasure.Jaccard => Association.Jaccard(counts),
        AssociationMeasure.OddsRatio => Association.OddsRatio(counts),
        AssociationMeasure.PoissonStirling => Association.PoissonStirling(counts),
        AssociationMeasure.SymmetricConditionalProbability => Association.SymmetricConditionalProbability(counts),
        _ => Association.LogLikelihood(counts),
    };

    /// <summary>Whether the measure is defined for any number of parts; the others need the table of two.</summary>
    /// <param name="measure">The measure.</param>
    public static bool IsMultiway(AssociationMeasure measure) => measure is
        AssociationMeasure.MutualInformation or AssociationMeasure.MutualInformation2 or AssociationMeasure.MutualInformation3
        or AssociationMeasure.NormalisedMutualInformation or AssociationMeasure.Salience or AssociationMeasure.PoissonStirling
        or AssociationMeasure.TScore or AssociationMeasure.ZScore or AssociationMeasure.Dice or AssociationMeasure.LogDice
        or AssociationMeasure.MinimumSensitivity;

    /// <summary>The measure of a whole and its parts.</summary>
    /// <param name="joint">The count of the whole, at least 1.</param>
    /// <param name="parts">The counts of its parts.</param>
    /// <param name="total">The sample.</param>
    /// <param name="measure">A measure for which <see cref="IsMultiway"/> holds.</param>
    public static double? Of(long joint, ReadOnlySpan<long> parts, long total, AssociationMeasure measure) => measure switch
    {
        AssociationMeasure.MutualInformation => MultiwayAssociation.MutualInformation(joint, parts, total),
        AssociationMeasure.MutualInformation2 => MultiwayAssociation.MutualInformation(joint, parts, total, 2),
        AssociationMeasure.MutualInformation3 => MultiwayAssociation.MutualInformation(joint, parts, total, 3),
        AssociationMeasure.NormalisedMutualInformation => MultiwayAssociation.NormalisedMutualInformation(joint, parts, total),
        AssociationMeasure.Salience => MultiwayAssociation.MutualInformation(joint, parts, total) * Math.Log(joint + 1.0),
        AssociationMeasure.PoissonStirling => joint * (MultiwayAssociation.MutualInformation(joint, parts, total) - 1),
        AssociationMeasure.TScore => MultiwayAssociation.TScore(joint, parts, total),
        AssociationMeasure.ZScore => MultiwayAssociation.ZScore(joint, parts, total),
        AssociationMeasure.Dice => MultiwayAssociation.Dice(joint, parts, total),
        AssociationMeasure.LogDice => 14 + Math.Log2(MultiwayAssociation.Dice(joint, parts, total)!.Value),
        _ => MultiwayAssociation.MinimumSensitivity(joint, parts, total),
    };
}
