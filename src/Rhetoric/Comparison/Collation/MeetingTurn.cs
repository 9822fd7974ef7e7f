namespace Rhetoric;

/// <summary>Something that a meeting introduced, brought back or said for the last time.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Subject">What sort of thing it is.</param>
/// <param name="Name">The title of a thread, an item of a list of principles, or the heading of a formula.</param>
/// <param name="Holders">The numbers of all readouts that have it, ascending.</param>
public sealed record MeetingTurn(MeetingTurnKind Kind, MeetingSubject Subject, string Name, IReadOnlyList<int> Holders)
{
    /// <summary>Of what came again, the number of the last readout before that had it; null for the others.</summary>
    public int? Before { get; init; }

    /// <summary>What happened to what.</summary>
    public override string ToString() => $"{ResultLine.Word(Kind)} {ResultLine.Word(Subject)}: {Name}";
}
