using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How many readouts of a period use a phrase.</summary>
/// <param name="Label">The year, the month as <c>yyyy-MM</c>, or the id of the readout.</param>
/// <param name="Documents">The readouts of the period.</param>
/// <param name="With">Those that use the phrase.</param>
/// <param name="Count">The uses.</param>
/// <param name="Interval">The interval of Jeffreys for the share; null in a period without readouts.</param>
[TypeFormatterSource]
public sealed record TimelinePeriod(string Label, int Documents, int With, int Count, ProportionInterval? Interval) : IResultRow
{
    /// <summary>The share of readouts that use the phrase, from 0 to 1; null in a period without readouts, where it is unknown, not 0.</summary>
    public double? Share => Documents == 0 ? null : (double)With / Documents;

    /// <summary>The period, and in how many of its readouts.</summary>
    public override string ToString() => ResultLine.Of($"{Label}: {With}/{ResultLine.Count(Documents, "readout")}, {ResultLine.Count(Count, "use")}");

    internal static TimelinePeriod Of(string label, int documents, int with, int count, double confidence) =>
        new(label, documents, with, count, documents == 0 ? null : ProportionInterval.Jeffreys(with, documents, confidence));
}
