using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class AssociationTests
{
    // nltk, collocations.doctest, lines 193 to 217 (figures of Manning and Schütze 1999).
    [Fact]
    public void Agrees_with_the_published_values_of_nltk()
    {
        Assert.Equal(0.9999, Association.TScore(new CooccurrenceCounts(8, 15828, 4675, 14307668))!.Value, 1e-4);
        Assert.Equal(1.55, Association.ChiSquared(new CooccurrenceCounts(8, 15828, 4675, 14307668))!.Value, 0.005);
        Assert.Equal(270.72, Association.LogLikelihood(new CooccurrenceCounts(110, 2552, 221, 31777))!.Value, 0.005);
        Assert.Equal(18.38, Association.MutualInformation(new CooccurrenceCounts(20, 42, 20, 14307668))!.Value, 0.005);
    }

    [Fact]
    public void What_never_meets_ranks_last()
    {
        var apart = new CooccurrenceCounts(0, 3, 4, 10);

        Assert.Equal(double.NegativeInfinity, Association.MutualInformation(apart));
        Assert.Equal(-1, Association.NormalisedMutualInformation(apart));
        Assert.Equal(double.NegativeInfinity, Association.LogDice(apart));
        Assert.Null(Association.TScore(apart));
    }

    [Fact]
    public void Refuses_a_table_with_a_negative_cell() =>
        Assert.Contains("negative cell", Assert.Throws<ArgumentOutOfRangeException>(() => new CooccurrenceCounts(1, 8, 8, 10)).Message, StringComparison.Ordinal);

    [Fact]
    public void Agrees_with_the_recorded_values()
    {
        var compared = 0;
        foreach (var entry in Oracles.Of("association").Where(entry => Oracles.NameOf(entry) == "all measures"))
        {
            var input = entry.GetProperty("input");
            long Number(string name) => input.GetProperty(name).GetInt64();
            var counts = new CooccurrenceCounts(Number("o11"), Number("r1"), Number("c1"), Number("N"));
            foreach (var value in entry.GetProperty("full_precision").EnumerateObject())
            {
                if (Measured(value.Name, counts) is { } actual)
                {
                    Oracles.AssertNear(Oracles.Number(value.Value), actual, 1e-7, value.Name);
                    compared++;
                }
            }
        }

        Assert.True(compared > 70);
    }

    private static double? Measured(string name, CooccurrenceCounts counts) => name switch
    {
        "MI" => Association.MutualInformation(counts),
        "MI2" => Association.MutualInformation(counts, 2),
        "MI3" => Association.MutualInformation(counts, 3),
        "NPMI" => Association.NormalisedMutualInformation(counts),
        "MI.log_f" => Association.Salience(counts),
        "t" => Association.TScore(counts),
        "z" => Association.ZScore(counts),
        "G2" => Association.LogLikelihood(counts),
        "X2" => Association.ChiSquared(counts),
        "X2_yates" => Association.ChiSquared(counts, YatesCorrection.Always),
        "Dice" => Association.Dice(counts),
        "logDice" => Association.LogDice(counts),
        "MS" => Association.MinimumSensitivity(counts),
        "Jaccard" => Association.Jaccard(counts),
        "DeltaP_2|1" => Association.DeltaP(counts),
        _ => null,
    };
}
