using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Which way a thread goes where its words climb or descend a ladder.</summary>
/// <remarks>Two statements that answer each other are compared on each ladder that both stand on, by their highest rungs; of several the ladder of the tables' first lines tells.</remarks>
internal static class DirectionLadders
{
    private static readonly Lazy<IReadOnlyList<(string Ladder, FindingDirection Up, FindingDirection Down)>> Lines = new(Read);

    /// <summary>The direction between two statements with the steps that show it; null where no ladder tells.</summary>
    public static (FindingDirection Direction, LadderFinding Before, LadderFinding After)? Between(StatedText textA, Statement a, StatedText textB, Statement b)
    {
        var (inA, inB) = (textA.RungsOf(a), textB.RungsOf(b));
        foreach (var (ladder, up, down) in inA.Count == 0 || inB.Count == 0 ? [] : Lines.Value)
        {
            if (Highest(inA, ladder) is { } before && Highest(inB, ladder) is { } after && before.Rung.Rung != after.Rung.Rung)
            {
                return (after.Rung.Rung > before.Rung.Rung ? up : down, before, after);
            }
        }

        return null;
    }

    private static LadderFinding? Highest(IReadOnlyList<LadderFinding> rungs, string ladder)
    {
        LadderFinding? highest = null;
        foreach (var rung in rungs)
        {
            highest = rung.Rung.Ladder.Id == ladder && (highest is null || rung.Rung.Rung > highest.Value.Rung.Rung) ? rung : highest;
        }

        return highest;
    }

    private static IReadOnlyList<(string, FindingDirection, FindingDirection)> Read() =>
        [.. ComparisonData.Table("directions.tsv", "ladder", "up", "down").Select(row => (row.Required("ladder"), Of(row, "up"), Of(row, "down")))];

    private static FindingDirection Of(NamedRow row, string column) => row.Required(column) switch
    {
        "harder" => FindingDirection.Harder,
        "softer" => FindingDirection.Softer,
        "warmer" => FindingDirection.Warmer,
        "cooler" => FindingDirection.Cooler,
        "wider" => FindingDirection.Wider,
        "narrower" => FindingDirection.Narrower,
        var other => throw row.Fault($"'{other}' is no direction of a ladder"),
    };
}
