using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>By what phrases are ranked where they are not compared.</summary>
internal sealed class RankChoice
{
    private const string Measures = "ll, chi2, mi, mi2, mi3, npmi, salience, poisson, t, z, dice, logdice, jaccard, oddsratio, logratio, lrc, minsens, deltap, deltap-back or scp";

    public Option<string> Name { get; } = new("--rank")
    {
        Description = $"Without a reference: count; cvalue for terms that are no parts of longer ones; or by how the parts of a phrase attract each other: {Measures}.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "count",
    };

    /// <summary>Ranks phrases and gives the first of them; null where they stay in the order of their counts.</summary>
    /// <exception cref="UsageException">The name is none of those that the help names.</exception>
    public Func<PhraseTable, int, CancellationToken, ResultTable>? Of(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(Name);
        switch (name)
        {
            case "count":
                return null;
            case "cvalue":
                return static (counted, most, cancellation) => counted.RankByCValue(cancellation).Take(most).ToTable();
            default:
                var measure = MeasureOf(name);
                return (counted, most, cancellation) => counted.RankByAssociation(measure, cancellation).Take(most).ToTable();
        }
    }

    private static AssociationMeasure MeasureOf(string name) => name switch
    {
        "ll" => AssociationMeasure.LogLikelihood,
        "chi2" => AssociationMeasure.ChiSquared,
        "mi" => AssociationMeasure.MutualInformation,
        "mi2" => AssociationMeasure.MutualInformation2,
        "mi3" => AssociationMeasure.MutualInformation3,
        "npmi" => AssociationMeasure.NormalisedMutualInformation,
        "salience" => AssociationMeasure.Salience,
        "poisson" => AssociationMeasure.PoissonStirling,
        "t" => AssociationMeasure.TScore,
        "z" => AssociationMeasure.ZScore,
        "dice" => AssociationMeasure.Dice,
        "logdice" => AssociationMeasure.LogDice,
        "jaccard" => AssociationMeasure.Jaccard,
        "oddsratio" => AssociationMeasure.OddsRatio,
        "logratio" => AssociationMeasure.LogRatio,
        "lrc" => AssociationMeasure.ConservativeLogRatio,
        "minsens" => AssociationMeasure.MinimumSensitivity,
        "deltap" => AssociationMeasure.DeltaP,
        "deltap-back" => AssociationMeasure.DeltaPBackward,
        "scp" => AssociationMeasure.SymmetricConditionalProbability,
        _ => throw new UsageException($"The rank '{name}' is not known; it is count, cvalue, {Measures}."),
    };
}
