namespace Rhetoric;

/// <summary>A voice or an addressee as tables and pages show it.</summary>
/// <remarks>Names are those of the text. Both sides together have a name of the library's own, which is one in all texts; it is shown in the language of the readout.</remarks>
internal static class ShownVoice
{
    /// <summary>The name that is shown; null for the narrator.</summary>
    public static string? Of(string? voice, Readout readout) =>
        voice == Attribution.JointVoice && readout.Language == TextLanguage.English ? Attribution.JointVoiceInEnglish : voice;
}
