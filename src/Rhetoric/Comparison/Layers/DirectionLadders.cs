namespace Rhetoric.Comparison;

/// <summary>Which way a thread goes where its words climb or descend a ladder.</summary>
/// <remarks>Two statements that answer each other are compared on each ladder that both stand on, by their highest rungs, in the order of the lines of <c>Data/directions.tsv</c>.</remarks>
internal static class DirectionLadders
{
    private static readonly Lazy<IReadOnlyList<(string Ladder, FindingDirection Up, FindingDirection Down, LadderSubject Of)>> Lines = new(Read);

    /// <summary>The first direction between two statements with the steps that show it; null where no ladder tells.</summary>
    public static LadderClimb? Between(StatedText textA, Statement a, StatedText textB, Statement b)
    {
        foreach (var climb in AllBetween(textA, a, textB, b))
        {
            return climb;
        }

        return null;
    }

    /// <summary>Every direction between two statements, each with the steps that show it.</summary>
    public static IEnumerable<LadderClimb> AllBetween(StatedText textA, Statement a, StatedText textB, Statement b)
    {
        var (inA, inB) = (textA.RungsOf(a), textB.RungsOf(b));
        foreach (var (ladder, up, down, of) in inA.Count == 0 || inB.Count == 0 ? [] : Lines.Value)
        {
            if (Highest(inA, ladder) is { } before && Highest(inB, ladder) is { } after && before.Rung.Rung != after.Rung.Rung)
            {
                yield return new LadderClimb(after.Rung.Rung > before.Rung.Rung ? up : down, before, after, of);
            }
        }
    }

    /// <summary>Whether a graded word tells where its speaker stands.</summary>
    public static bool IsStance(LadderUse rung) => Lines.Value.Any(line => line.Of == LadderSubject.Stance && line.Ladder == rung.Rung.Ladder.Id);

    private static LadderUse? Highest(IReadOnlyList<LadderUse> rungs, string ladder)
    {
        LadderUse? highest = null;
        foreach (var rung in rungs)
        {
            highest = rung.Rung.Ladder.Id == ladder && (highest is null || rung.Rung.Rung > highest.Value.Rung.Rung) ? rung : highest;
        }

        return highest;
    }

    private static IReadOnlyList<(string, FindingDirection, FindingDirection, LadderSubject)> Read() =>
        [.. ComparisonData.Table("directions.tsv", "ladder", "up", "down", "of").Select(row => (row.Required("ladder"), Of(row, "up"), Of(row, "down"), SubjectOf(row)))];

    private static LadderSubject SubjectOf(NamedRow row) => row.Required("of") switch
    {
        "relation" => LadderSubject.Relation,
        "meeting" => LadderSubject.Meeting,
        "stance" => LadderSubject.Stance,
        "ask" => LadderSubject.Ask,
        "deed" => LadderSubject.Deed,
        "visit" => LadderSubject.Visit,
        var other => throw row.Fault($"'{other}' is nothing that a ladder grades"),
    };

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
