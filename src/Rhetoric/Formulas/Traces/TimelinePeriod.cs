namespace Rhetoric;

/// <summary>How many readouts of a period use a phrase.</summary>
[TypeFormatterSource]
public sealed record TimelinePeriod : IResultRow
{
    /// <summary>The year, the month as <c>yyyy-MM</c>, or the id of the readout.</summary>
    public required string Label { get; init; }

    /// <summary>The readouts of the period.</summary>
    public required int Documents { get; init; }

    /// <summary>Those that use the phrase.</summary>
    public required int With { get; init; }

    /// <summary>The uses.</summary>
    public required int Count { get; init; }

    /// <summary>The interval of Jeffreys for the share; null in a period without readouts.</summary>
    public required ProportionInterval? Interval { get; init; }

    /// <summary>The share of readouts that use the phrase, from 0 to 1; null in a period without readouts, where it is unknown, not 0.</summary>
    public double? Share => Documents == 0 ? null : (double)With / Documents;

    /// <summary>The period, and in how many of its readouts.</summary>
    public override string ToString() => ResultLine.Of($"{Label}: {With}/{ResultLine.Count(Documents, "readout")}, {ResultLine.Count(Count, "use")}");

    internal static TimelinePeriod Of(string label, int documents, int with, int count, double confidence) =>
        new()
        {
            Label = label,
            Documents = documents,
            With = with,
            Count = count,
            Interval = documents == 0 ? null : ProportionInterval.Jeffreys(with, documents, confidence),
        };
}
