namespace Rhetoric.Discourse;

/// <summary>The subject of an English sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Kind">One side, or both together.</param>
/// <param name="Voices">Who it is; empty for both sides together.</param>
internal sealed record EnglishSubject(int First, int End, VoiceKind Kind, IReadOnlyList<EnglishVoice> Voices)
{
    /// <summary>Whether a pronoun points back to who it is.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether nothing but its place before a verb of saying shows that it is a name.</summary>
    public bool IsGuess { get; init; }

    public bool IsJoint => Kind == VoiceKind.Joint;

    /// <summary>The subject of one voice.</summary>
    public static EnglishSubject Of(int first, int end, EnglishVoice voice) => new(first, end, VoiceKind.Individual, [voice]);
}
