namespace Rhetoric.Discourse;

/// <summary>Makes attributions of the turns of a transcript: one a paragraph, without a verb.</summary>
internal static class TurnAttributions
{
    public static IReadOnlyList<Attribution> Of(IReadOnlyList<Turn> turns) =>
    [
        .. turns.Where(turn => turn.Content.Length > 0).Select(turn => new Attribution
        {
            Speaker = turn.Speaker,
            SpeakerSpan = turn.Label,
            Verb = null,
            VerbSpan = null,
            Content = turn.Content,
            Kind = VoiceKind.Individual,
            Level = turn.Label is null ? ReportingLevel.Carried : ReportingLevel.Statement,
        }),
    ];
}
