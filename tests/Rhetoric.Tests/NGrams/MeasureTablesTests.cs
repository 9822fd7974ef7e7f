using System.Diagnostics;
using Rhetoric.NGrams;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class MeasureTablesTests
{
    // The target has less, then more.
    private static readonly FrequencyPair Less = new(2, 1000, 30, 1000);
    private static readonly FrequencyPair More = Less.Swapped;

    [Fact]
    public void Every_measure_of_keyness_has_a_row() => Assert.All(Enum.GetValues<KeynessMeasure>(), measure =>
        Assert.True(KeynessMeasures.All.Count(row => row.Measure == measure) == 1, $"{measure} needs one row in src/Rhetoric/NGrams/Keyness/KeynessMeasures.cs."));

    [Fact]
    public void Every_measure_of_association_has_a_row() => Assert.All(Enum.GetValues<AssociationMeasure>(), measure =>
        Assert.True(AssociationMeasures.All.Count(row => row.Measure == measure) == 1, $"{measure} needs one row in src/Rhetoric/NGrams/Association/AssociationMeasures.cs."));

    [Fact]
    public void A_measure_without_a_row_is_never_another_measure()
    {
        Assert.Contains("KeynessMeasures.cs", Assert.Throws<UnreachableException>(() => KeynessMeasures.Of((KeynessMeasure)99)).Message, StringComparison.Ordinal);
        Assert.Contains("AssociationMeasures.cs", Assert.Throws<UnreachableException>(() => AssociationMeasures.Of((AssociationMeasure)99)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_of_one_measure_each()
    {
        Assert.Distinct(KeynessMeasures.All.SelectMany(row => new[] { row.Name, row.OtherName }).OfType<string>());
        Assert.Distinct(AssociationMeasures.All.Select(row => row.Name));
    }

    [Fact]
    public void What_both_families_know_has_one_name()
    {
        var names = AssociationMeasures.All.ToDictionary(row => $"{row.Measure}", row => row.Name);

        Assert.All(KeynessMeasures.All.Where(row => names.ContainsKey($"{row.Measure}")), row => Assert.Equal(names[$"{row.Measure}"], row.Name));
    }

    [Fact]
    public void The_sign_of_a_signed_measure_tells_the_side() => Assert.All(KeynessMeasures.All, row =>
    {
        var (less, more) = (row.Of(KeynessOptions.Default, Less, 0.016, 1).Value, row.Of(KeynessOptions.Default, More, 0.016, 1).Value);
        Assert.Equal(row.IsSigned || row.Measure == KeynessMeasure.PositiveConservativeLogRatio, less < 0 && more > 0);
    });

    [Fact]
    public void A_test_has_a_probability_and_nothing_else_has() =>
        Assert.All(KeynessMeasures.All, row => Assert.Equal(row.IsTest, row.Of(KeynessOptions.Default, Less, 0.016, 1).P is not null));
}
