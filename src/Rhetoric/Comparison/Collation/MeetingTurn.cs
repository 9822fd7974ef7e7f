namespace Rhetoric;

/// <summary>Something that a meeting introduced, brought back or said for the last time.</summary>
public sealed record MeetingTurn
{
    /// <summary>Which of these.</summary>
    public required MeetingTurnKind Kind { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required MeetingSubject Subject { get; init; }

    /// <summary>The title of a thread, an item of a list of principles, or the heading of a formula.</summary>
    public required string Name { get; init; }

    /// <summary>The numbers of all readouts that have it, ascending.</summary>
    public required IReadOnlyList<int> Holders { get; init; }

    /// <summary>Of what came again, the number of the last readout before that had it; null for the others.</summary>
    public int? Before { get; init; }

    /// <summary>How much it tells beside the other turns of the meeting: by it a table chooses what it shows.</summary>
    internal double Weight { get; init; }

    /// <summary>What happened to what.</summary>
    public override string ToString() => $"{ResultLine.Word(Kind)} {ResultLine.Word(Subject)}: {Name}";
}
