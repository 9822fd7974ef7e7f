namespace Rhetoric;

/// <summary>A rung of a ladder of graded wording.</summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Rung">How high, from 1; higher is stronger, warmer or higher within the same ladder and says nothing about another.</param>
/// <param name="Gloss">What its words say, in English; may be empty.</param>
public sealed record LadderRung(Ladder Ladder, int Rung, string Gloss)
{
    /// <summary>Ladder, rung and what it means.</summary>
    public override string ToString() => ResultLine.Of($"{Ladder.Id} {Rung}: {Gloss}");
}
