namespace Rhetoric.Reporting;

/// <summary>A voice or an addressee as a page shows it.</summary>
/// <remarks>Names are those of the text. Both sides together have a name of the library's own, which is one in all texts; it is shown in the language of the readout.</remarks>
internal static class ShownVoice
{
    /// <summary>The name that is shown; null for the narrator.</summary>
    public static string? Of(string? voice, Readout readout) =>
        voice == Attribution.JointVoice && readout.Language == TextLanguage.English ? PageWording.English.Plain("voice.both") : voice;

    /// <summary>A line on two texts, such as a title; in one on English texts that name is the library's wherever it stands.</summary>
    public static string Within(string line, Readout a, Readout b) =>
        a.Language == TextLanguage.English && b.Language == TextLanguage.English ? line.Replace(Attribution.JointVoice, PageWording.English.Plain("voice.both"), StringComparison.Ordinal) : line;
}
