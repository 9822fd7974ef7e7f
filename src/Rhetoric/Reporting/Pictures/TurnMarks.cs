namespace Rhetoric.Reporting;

/// <summary>The signs for turns in the use of a phrase.</summary>
internal static class TurnMarks
{
    public static string Of(PhraseTurnKind kind) => kind switch
    {
        PhraseTurnKind.Birth => "+",
        PhraseTurnKind.Silence => "−",
        PhraseTurnKind.Return => "↺",
        PhraseTurnKind.Rise => "▲",
        _ => "▽",
    };

    public static string NameOf(PhraseTurnKind kind) => kind == PhraseTurnKind.Birth ? "first use" : Names.Of(kind);

    public static int PlaceOf(PhraseTurn turn, PhraseTimeline timeline) => timeline.Periods.Index().First(period => period.Item.Label == turn.Period).Index;
}
