namespace Rhetoric;

/// <summary>What one meeting of a series brought: what it introduced, brought back and said for the last time, and in which order its topics came.</summary>
public sealed record CollatedMeeting
{
    /// <summary>The number of its readout.</summary>
    public required int Number { get; init; }

    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Its turns by kind, then threads, principles and formulas; threads by falling gravity, then by id in ordinal order, the rest in the order of their lists.</summary>
    public required IReadOnlyList<MeetingTurn> Turns { get; init; }

    /// <summary>Its topics in the order in which a speaker raises them.</summary>
    public required IReadOnlyList<MeetingTopic> Topics { get; init; }

    /// <summary>What stands here for the first time. The first readout of a series introduces nothing: what was before it is not known.</summary>
    public IEnumerable<MeetingTurn> Introduced => Turns.Where(turn => turn.Kind == MeetingTurnKind.Introduced);

    /// <summary>What comes again after a silence.</summary>
    public IEnumerable<MeetingTurn> Returned => Turns.Where(turn => turn.Kind == MeetingTurnKind.Returned);

    /// <summary>What stands here for the last time.</summary>
    public IEnumerable<MeetingTurn> Retired => Turns.Where(turn => turn.Kind == MeetingTurnKind.Retired);

    /// <summary>The readout, and how much it introduced, retired and brought back.</summary>
    public override string ToString() => ResultLine.Of($"{Readout.Name}: {Introduced.Count()} introduced, {Retired.Count()} retired, {Returned.Count()} returned");
}
