namespace Rhetoric.Tests.Text.Progress;

public sealed class LongCallTests
{
    private const int FewestSteps = 20;

    public static TheoryData<string> Names
    {
        get
        {
            using var calls = new LongCalls();
            return [.. calls.All().Keys];
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_long_call_tells_at_least_twenty_steps_that_rise_to_one(string name)
    {
        using var calls = new LongCalls();
        var told = new Steps();

        calls.All()[name](told);

        Assert.True(told.Values.Distinct().Count() >= FewestSteps, $"{name}: {told}");
        Assert.Equal(told.Values.Order(), told.Values);
        Assert.Equal(1, told.Values[^1]);
        Assert.All(told.Values, value => Assert.InRange(value, 0, 1));
    }

    // Progress<T> would post to the thread pool and arrive late; calls tell by one thread at a time.
    private sealed class Steps : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);

        public override string ToString() => string.Join(' ', Values);
    }
}
