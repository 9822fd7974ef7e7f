namespace Rhetoric;

/// <summary>A rung of a ladder of graded wording.</summary>
public sealed record LadderRung
{
    /// <summary>The ladder.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>How high, from 1; higher is stronger, warmer or higher within the same ladder and says nothing about another.</summary>
    public required int Rung { get; init; }

    /// <summary>What its words say, in English; null where the table has none.</summary>
    public required string? Gloss { get; init; }

    /// <summary>Ladder, rung and what it means.</summary>
    public override string ToString() => Gloss is null ? ResultLine.Of($"{Ladder.Id} {Rung}") : ResultLine.Of($"{Ladder.Id} {Rung}: {Gloss}");
}
