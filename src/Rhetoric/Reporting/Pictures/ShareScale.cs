namespace Rhetoric.Reporting;

/// <summary>A scale of shares from 0 to a round share that holds all that is shown.</summary>
internal sealed class ShareScale
{
    private static readonly double[] Tops = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    private readonly double _top;

    /// <summary>The scale for some timelines: their shares fit with room to spare, their intervals where the counts are not few.</summary>
    public ShareScale(IEnumerable<PhraseTimeline> timelines)
    {
        var highest = timelines.SelectMany(timeline => timeline.Periods).Select(period => period.Documents >= 5 ? period.Interval?.High ?? 0 : period.Share ?? 0).DefaultIfEmpty(1).Max();
        _top = Array.Find(Tops, top => top >= highest);
    }

    /// <summary>The shares with a line: 0, the middle and the top.</summary>
    public IReadOnlyList<double> Lines => [0, _top / 2, _top];

    /// <summary>How far down from the top of a plot a share is; what is above the top is at it.</summary>
    public double Down(double share, double height) => height * (1 - Math.Min(1, share / _top));
}
