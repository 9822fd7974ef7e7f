using Rhetoric.Statistics;

namespace Rhetoric.Tests.Statistics;

public sealed class MultipleTestingTests
{
    [Fact]
    public void Adjusts_in_the_order_given()
    {
        double[] values = [0.04, 0.01, 0.03];

        Assert.Equal([0.12, 0.03, 0.09], MultipleTesting.Bonferroni(values).Select(value => Math.Round(value, 12)));
        Assert.Equal([0.06, 0.03, 0.06], MultipleTesting.Holm(values).Select(value => Math.Round(value, 12)));
        Assert.Equal([0.04, 0.03, 0.04], MultipleTesting.BenjaminiHochberg(values).Select(value => Math.Round(value, 12)));
    }

    [Fact]
    public void A_method_may_be_chosen_by_name()
    {
        double[] values = [0.04, 0.01, 0.03];

        Assert.Equal(values, MultipleTesting.Adjust(values, PValueAdjustment.None));
        Assert.Equal(MultipleTesting.Bonferroni(values), MultipleTesting.Adjust(values, PValueAdjustment.Bonferroni));
        Assert.Equal(MultipleTesting.Holm(values), MultipleTesting.Adjust(values, PValueAdjustment.Holm));
        Assert.Equal(MultipleTesting.BenjaminiHochberg(values), MultipleTesting.Adjust(values, PValueAdjustment.BenjaminiHochberg));
        Assert.Contains("BenjaminiHochberg", Assert.Throws<ArgumentOutOfRangeException>(() => MultipleTesting.Adjust(values, (PValueAdjustment)9)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_is_no_probability() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleTesting.Holm([0.5, double.NaN]));
}
