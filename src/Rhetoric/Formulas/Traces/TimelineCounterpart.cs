using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How many readouts of meetings with one counterpart use a phrase.</summary>
/// <param name="Id">The id of the counterpart, as <see cref="Counterpart.Id"/>; null for readouts that tell none.</param>
/// <param name="Name">Its name in the language of the first of these readouts; null where they tell none.</param>
/// <param name="Documents">The readouts of meetings with it, undated ones included.</param>
/// <param name="With">Those that use the phrase.</param>
/// <param name="Count">The uses.</param>
/// <param name="Interval">The interval of Jeffreys for the share.</param>
[TypeFormatterSource]
public sealed record TimelineCounterpart(string? Id, string? Name, int Documents, int With, int Count, ProportionInterval Interval) : IResultRow
{
    /// <summary>The share of these readouts that use the phrase, from 0 to 1.</summary>
    public double Share => (double)With / Documents;

    /// <summary>The counterpart, and in how many of its readouts.</summary>
    public override string ToString() => ResultLine.Of($"{Name ?? "nobody"}: {With}/{ResultLine.Count(Documents, "readout")}, {ResultLine.Count(Count, "use")}");
}
