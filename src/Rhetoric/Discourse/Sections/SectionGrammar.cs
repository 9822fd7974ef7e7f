namespace Rhetoric.Discourse;

/// <summary>The cues by which the parts of a Chinese text are told.</summary>
internal sealed record SectionGrammar
{
    public required WordSet JointSubjects { get; init; }

    public required WordSet JointCues { get; init; }

    public required WordSet OutcomeCues { get; init; }

    public required WordSet CeremonyCues { get; init; }

    /// <summary>What those do who are there when somebody leaves.</summary>
    public required WordSet Farewells { get; init; }

    public required WordSet StageEndings { get; init; }

    public required WordSet LeadCues { get; init; }

    public required WordSet SpeechCues { get; init; }

    public required WordSet FirstPersons { get; init; }

    /// <summary>How a paragraph begins that is one of several points.</summary>
    public required PointReader Points { get; init; }

    public required WordSet ClosingLines { get; init; }

    public static SectionGrammar Of(DiscourseLexicon lexicon) => new()
    {
        JointSubjects = lexicon.Of("joint-voice"),
        JointCues = lexicon.Of("joint-cue"),
        OutcomeCues = lexicon.Of("outcome-cue"),
        CeremonyCues = lexicon.Of("ceremony-cue"),
        Farewells = lexicon.Of("farewell"),
        StageEndings = lexicon.Of("stage-ending"),
        LeadCues = lexicon.Of("lead-cue"),
        SpeechCues = lexicon.Of("speech-cue"),
        FirstPersons = lexicon.Of("first-person"),
        Points = lexicon.Compiled(PointReader.Of),
        ClosingLines = lexicon.Of("closing-line"),
    };
}
