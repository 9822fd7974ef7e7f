namespace Rhetoric;

/// <summary>How many readouts of meetings with one counterpart use a phrase.</summary>
[TypeFormatterSource]
public sealed record TimelineCounterpart : IResultRow
{
    /// <summary>The id of the counterpart, as <see cref="Counterpart.Id"/>; null for readouts that tell none.</summary>
    public required string? Id { get; init; }

    /// <summary>Its name in the language of the first of these readouts; null where they tell none.</summary>
    public required string? Name { get; init; }

    /// <summary>The readouts of meetings with it, undated ones included.</summary>
    public required int Documents { get; init; }

    /// <summary>Those that use the phrase.</summary>
    public required int With { get; init; }

    /// <summary>The uses.</summary>
    public required int Count { get; init; }

    /// <summary>The interval of Jeffreys for the share.</summary>
    public required ProportionInterval Interval { get; init; }

    /// <summary>The share of these readouts that use the phrase, from 0 to 1.</summary>
    public double Share => (double)With / Documents;

    /// <summary>The counterpart, and in how many of its readouts.</summary>
    public override string ToString() => ResultLine.Of($"{Name ?? "nobody"}: {With}/{ResultLine.Count(Documents, "readout")}, {ResultLine.Count(Count, "use")}");
}
