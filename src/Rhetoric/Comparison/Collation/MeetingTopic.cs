namespace Rhetoric;

/// <summary>A topic in the order of a meeting.</summary>
public sealed record MeetingTopic
{
    /// <summary>Its place, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The topic.</summary>
    public required CollatedThread Thread { get; init; }

    /// <summary>Who raises it first; null where only the narrator has it.</summary>
    public required string? RaisedBy { get; init; }

    /// <summary>The clause that raises it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its place in the last readout before that has it; null where none has.</summary>
    public required int? PlaceBefore { get; init; }

    /// <summary>Place, topic and who raised it.</summary>
    public override string ToString() => ResultLine.Of($"{Place}. {Thread.Title}{(RaisedBy is null ? "" : $" ({RaisedBy})")}");
}
