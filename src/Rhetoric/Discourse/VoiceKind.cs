namespace Rhetoric;

/// <summary>Whose words a passage gives.</summary>
public enum VoiceKind
{
    /// <summary>One speaker or one side.</summary>
    Individual,

    /// <summary>Both sides as one subject (双方, 两国元首).</summary>
    Joint,

    /// <summary>The readout itself.</summary>
    Narrator,
}
