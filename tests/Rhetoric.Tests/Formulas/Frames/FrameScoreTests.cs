using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Frames;

public sealed class FrameScoreTests
{
    private static readonly FrameEvidence Middle = new(16, 0.4, 0.8, 0.5, 0.5, 0.8, 4, FrameEdge.Other, FrameEdge.Other, false, MiningClasses.None);

    public static TheoryData<string> Evidence => [.. FrameScore.Default.Weights.Keys];

    [Theory]
    [MemberData(nameof(Evidence))]
    public void Each_weight_is_noticed_when_it_is_off(string name)
    {
        var weights = FrameScore.Default.Weights;
        var without = new FrameScore(weights.ToDictionary(weight => weight.Key, weight => weight.Key == name ? 0 : weight.Value));
        var with = With(name);

        Assert.NotEqual(0, weights[name]);
        Assert.Equal(weights[name] * Quantity(name, with), FrameScore.Default.Of(with) - without.Of(with), 9);
    }

    private static FrameEvidence With(string name) => name switch
    {
        _ when name.StartsWith("opens-", StringComparison.Ordinal) => Middle with { Opening = Enum.Parse<FrameEdge>(name["opens-".Length..], ignoreCase: true) },
        _ when name.StartsWith("closes-", StringComparison.Ordinal) => Middle with { Closing = Enum.Parse<FrameEdge>(name["closes-".Length..], ignoreCase: true) },
        "joins" => Middle with { Joins = true },
        _ => Enum.TryParse<MiningClasses>(name, ignoreCase: true, out var words) ? Middle with { Words = words } : Middle,
    };

    private static double Quantity(string name, FrameEvidence evidence) => name switch
    {
        "documents" => 4,
        "bond" => evidence.Bond,
        "variety" => evidence.Variety,
        "starts" => evidence.Starts,
        "ends" => evidence.Ends,
        "whole" => evidence.Whole,
        "length" => 2,
        _ => 1,
    };
}
