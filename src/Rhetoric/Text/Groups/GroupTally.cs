namespace Rhetoric;

/// <summary>How many places fall into a group.</summary>
/// <typeparam name="TKey">What a group has in common, such as a year or a speaker.</typeparam>
[TypeFormatterSource]
public sealed record GroupTally<TKey> : IGroupTally
{
    /// <summary>What the places have in common; null where they have none, such as those of undated readouts among years.</summary>
    public required TKey Key { get; init; }

    /// <summary>The key in words, the same in every culture, the parts of a tuple with <c> · </c> between them; <c>none</c> for no key.</summary>
    public required string Label { get; init; }

    /// <summary>The places.</summary>
    public required int Count { get; init; }

    /// <summary>The readouts that hold one of them.</summary>
    public required int With { get; init; }

    /// <summary>The readouts of the group, with such a place or without; null where the group is none of readouts, such as the words of a speaker.</summary>
    public int? Documents { get; init; }

    /// <summary>The UTF-16 units of the readouts of the group; null as for <see cref="Documents"/>.</summary>
    public long? Characters { get; init; }

    /// <summary>The date of the first dated readout that holds a place; null where there is none.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The date of the last dated readout that holds a place; null where there is none.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The share of the readouts of the group that hold a place, from 0 to 1; null where it has no readouts of its own.</summary>
    public double? Share => Documents is > 0 and var documents ? (double)With / documents : null;

    /// <summary>The places per thousand UTF-16 units of the group; null where it has no readouts of its own, or these no text.</summary>
    public double? PerThousand => Characters is > 0 and var characters ? 1000.0 * Count / characters : null;

    string[] IGroupTally.Labels => GroupLabel.PartsOf(Key);

    /// <summary>The group in a line: <c>2019: 12 uses in 4 of 5 readouts, 2019-02-01 – 2019-11-09</c>.</summary>
    public override string ToString() => ResultLine.Joined(
        $"{Label}: {ResultLine.Count(Count, "use")} in {(Documents is { } documents ? ResultLine.Of($"{With:N0} of {ResultLine.Count(documents, "readout")}") : ResultLine.Count(With, "readout"))}",
        ResultLine.Dates(First, Last));
}
