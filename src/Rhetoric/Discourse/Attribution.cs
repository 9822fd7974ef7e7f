namespace Rhetoric;

/// <summary>A passage put into somebody's mouth.</summary>
[TypeFormatterSource]
public sealed record Attribution : IResultRow
{
    /// <summary>The name as the text has it (习近平, 双方, 中方).</summary>
    public required string Speaker { get; init; }

    /// <summary>Where the name stands; null where the subject is left out.</summary>
    public required TextSpan? SpeakerSpan { get; init; }

    /// <summary>The reporting verb (指出, 强调, 表示); null for a paragraph that carries an attribution on, and where a label names the speaker.</summary>
    public required string? Verb { get; init; }

    /// <summary>Where the verb stands; null without a verb.</summary>
    public required TextSpan? VerbSpan { get; init; }

    /// <summary>The words attributed, to the next attribution or the end of the paragraph; for a topic what was spoken about.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>One speaker, or both sides.</summary>
    public required VoiceKind Kind { get; init; }

    /// <summary>How much of what was said the passage gives.</summary>
    public ReportingLevel Level { get; init; }

    /// <summary>Whom the words are said to, where the text names the person told (told reporters, 对记者说); null where it does not.</summary>
    public string? Addressee { get; init; }

    /// <summary>Who speaks, one by one, where persons of one side speak together (甲和乙表示); empty for one speaker and for both sides.</summary>
    public IReadOnlyList<string> CoSpeakers { get; init; } = [];

    /// <summary>The speaker under the one name of the text: a person is one voice by name, office or pronoun; <c>双方</c> stands for both sides together.</summary>
    public string Voice
    {
        get => Kind == VoiceKind.Joint ? JointVoice : field ?? Speaker;
        init;
    }

    /// <summary>Who says it, by which verb, and where the words stand.</summary>
    public override string ToString() => $"{ResultLine.Mouth(Voice, Addressee)} {(Verb is null ? "" : Verb + " ")}{Content}";

    internal const string JointVoice = "双方";

    internal const string JointVoiceInEnglish = "both sides";
}
