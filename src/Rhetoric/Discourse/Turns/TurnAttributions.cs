namespace Rhetoric.Discourse;

/// <summary>Makes attributions of the turns of a transcript: one a paragraph, without a verb.</summary>
/// <remarks>Who asks for the press stands on no side and wants nothing of any: what a question tells of wishes and demands is hearsay.</remarks>
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

    /// <summary>Those of the attributions that are no question.</summary>
    public static IReadOnlyList<Attribution> Answers(IReadOnlyList<Attribution> attributions, IReadOnlyList<Turn> turns)
    {
        var questions = turns.Where(turn => turn.IsQuestion).Select(turn => turn.Content).ToHashSet();
        return questions.Count == 0 ? attributions : [.. attributions.Where(said => !questions.Contains(said.Content))];
    }

    /// <summary>The voices that ask.</summary>
    public static IReadOnlySet<string> Askers(IReadOnlyList<Turn> turns) => turns.Where(turn => turn.IsQuestion).Select(turn => turn.Speaker).ToHashSet(StringComparer.Ordinal);
}
