namespace Rhetoric.Reporting;

/// <summary>Which mark and colour a voice has in a report: who speaks in most readouts comes first, everybody else second, both sides third.</summary>
internal sealed class VoiceRoles
{
    private VoiceRoles(string? first, bool areEnglish) => (First, AreEnglish) = (first, areEnglish);

    /// <summary>The voice that speaks in most readouts, ties in ordinal order; null where nobody speaks.</summary>
    public string? First { get; }

    /// <summary>Whether all texts are in English, so that none has both sides under their Chinese name.</summary>
    public bool AreEnglish { get; }

    public static VoiceRoles Of(IReadOnlyList<Readout> readouts) => new(
        readouts.SelectMany(readout => readout.ReadDiscourse().Voice).Where(voice => voice.Kind is VoiceKind.Individual or VoiceKind.Side)
            .GroupBy(voice => voice.Speaker, StringComparer.Ordinal)
            .OrderByDescending(voice => voice.Count()).ThenByDescending(voice => voice.Sum(share => share.Characters)).ThenBy(voice => voice.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key,
        readouts.All(readout => readout.Language == TextLanguage.English));

    public string Of(string? speaker) => speaker is null ? "none" : speaker == First ? "first" : speaker == Attribution.JointVoice ? "both" : "second";
}
