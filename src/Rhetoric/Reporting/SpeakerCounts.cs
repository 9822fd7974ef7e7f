namespace Rhetoric.Reporting;

/// <summary>In whose mouth something is, and how often.</summary>
internal static class SpeakerCounts
{
    /// <summary>The voices by falling uses, ties in ordinal order; uses by the narrator are left out.</summary>
    /// <param name="speakers">The speaker of each use; null for the narrator.</param>
    public static IReadOnlyList<(string Speaker, int Count)> Of(IEnumerable<string?> speakers) =>
    [
        .. speakers.OfType<string>().CountBy(speaker => speaker, StringComparer.Ordinal)
            .OrderByDescending(voice => voice.Value).ThenBy(voice => voice.Key, StringComparer.Ordinal).Select(voice => (voice.Key, voice.Value)),
    ];
}
