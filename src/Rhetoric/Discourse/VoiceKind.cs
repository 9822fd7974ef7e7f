namespace Rhetoric;

/// <summary>Whose words a passage gives.</summary>
public enum VoiceKind
{
    /// <summary>One speaker; of a passage also one side (中方).</summary>
    Individual,

    /// <summary>Both sides as one subject (双方, 两国元首).</summary>
    Joint,

    /// <summary>The readout itself.</summary>
    Narrator,

    /// <summary>Of a voice: one side or country, not a person (中方, China).</summary>
    Side,
}
