using Rhetoric.Formulas;
using Rhetoric.Statistics;
using Rhetoric.Tests.Statistics;

namespace Rhetoric.Tests.Formulas.Traces;

public sealed class TurnTestingTests
{
    [Theory]
    [InlineData("++++", "")]
    [InlineData("....", "")]
    [InlineData("..++", "Birth 2")]
    [InlineData("++..", "Silence 2")]
    [InlineData("+.+.", "Silence 3")] // One readout is no silence between two uses, but what came last is told.
    [InlineData("+..+", "Silence 1, Return 3")]
    [InlineData("+..+...+", "Silence 4, Return 7")] // The longest
    [InlineData("+..+..+", "Silence 1, Return 3")] // of those as long the first
    [InlineData(".+...+.", "Birth 1, Silence 2, Return 5, Silence 6")]
    public void Birth_silence_and_return_are_seen_whatever_their_p(string uses, string turns) =>
        Assert.Equal(turns, string.Join(", ", Tests(uses).Where(test => test.IsFact).SelectMany(test => test.Turns).OrderBy(turn => turn.At).Select(turn => $"{turn.Kind} {turn.At}")));

    [Fact]
    public void How_long_a_silence_must_be_is_an_option()
    {
        Assert.Contains(Tests("+.+", new TraceOptions { ShortestSilence = 1 }), test => test.Name == "longest-run");
        Assert.DoesNotContain(Tests("+..+", new TraceOptions { ShortestSilence = 3 }), test => test.Name == "longest-run");
    }

    [Fact]
    public void The_tests_are_those_of_the_statistics_floor()
    {
        var tests = Tests("...+.++....+++..");

        Assert.Equal(RunTest.Beginning(3, 6, 16), tests.Single(test => test.Name == "beginning").P);
        Assert.Equal(RunTest.Between(4, 6, 16), tests.Single(test => test.Name == "longest-run").P);
        Assert.Equal(RunTest.Beginning(2, 6, 16), tests.Single(test => test.Name == "end").P);
        Assert.Equal("first use, after 3 readouts without it", tests.Single(test => test.Name == "beginning").Turns[0].Evidence);
    }

    [Fact]
    public void A_phrase_that_comes_and_goes_shows_both()
    {
        var turns = Tests(new string('.', 30) + new string('+', 30) + new string('.', 30)).Where(test => !test.IsFact).SelectMany(test => test.Turns).ToArray();

        Assert.Contains((PhraseTurnKind.Rise, 30), turns.Select(turn => (turn.Kind, turn.At)));
        Assert.Contains((PhraseTurnKind.Fall, 60), turns.Select(turn => (turn.Kind, turn.At)));
        Assert.Contains("from 0 of 30 readouts to 30 of 60", turns.Select(turn => turn.Evidence));
    }

    [Fact]
    public void The_parts_of_a_series_are_asked_only_where_the_whole_is_split() =>
        Assert.Single(Tests("+.+..+.+.+"), test => test.Name == "change-point");

    [Theory]
    [InlineData(12, 5)]
    [InlineData(14, 3)]
    [InlineData(13, 9)]
    public void Under_a_constant_share_any_turn_is_found_beyond_chance_no_more_often_than_the_level_says(int readouts, int with)
    {
        bool[][] orders = [.. RunTestTests.Orders(readouts, with)];
        var found = orders.Count(order => MultipleTesting.Holm([.. TurnTesting.Of(order, TraceOptions.Default).Select(test => test.P)]).Any(p => p <= 0.05));

        Assert.InRange(found, 0, 0.05 * orders.Length);
    }

    [Fact]
    public void So_it_is_in_long_series()
    {
        var random = new Random(7);
        var found = 0;
        for (var run = 0; run < 400; run++)
        {
            var series = Enumerable.Range(0, 150).Select(_ => random.NextDouble() < 0.2).ToArray();
            found += MultipleTesting.Holm([.. TurnTesting.Of(series, TraceOptions.Default).Select(test => test.P)]).Any(p => p <= 0.05) ? 1 : 0;
        }

        // 20 are expected at the most; 33 or more would have a probability of .003.
        Assert.InRange(found, 0, 32);
    }

    private static IReadOnlyList<TurnTest> Tests(string uses, TraceOptions? options = null) =>
        TurnTesting.Of([.. uses.Select(use => use == '+')], options ?? TraceOptions.Default);
}
