namespace Rhetoric;

/// <summary>A topic in the order of a meeting.</summary>
/// <param name="Place">Its place, from 1.</param>
/// <param name="Thread">The topic.</param>
/// <param name="RaisedBy">Who raises it first; null where only the narrator has it.</param>
/// <param name="Span">The clause that raises it.</param>
/// <param name="PlaceBefore">Its place in the last readout before that has it; null where none has.</param>
public sealed record MeetingTopic(int Place, CollatedThread Thread, string? RaisedBy, TextSpan Span, int? PlaceBefore)
{
    /// <summary>Place, topic and who raised it.</summary>
    public override string ToString() => ResultLine.Of($"{Place}. {Thread.Title}{(RaisedBy is null ? "" : $" ({RaisedBy})")}");
}
