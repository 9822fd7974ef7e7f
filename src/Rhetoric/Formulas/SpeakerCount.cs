namespace Rhetoric;

/// <summary>In whose mouth something is, and how often.</summary>
/// <param name="Speaker">The voice.</param>
/// <param name="Count">Its uses.</param>
public readonly record struct SpeakerCount(string Speaker, int Count)
{
    /// <summary>The voice and its uses.</summary>
    public override string ToString() => ResultLine.Of($"{Speaker} {Count}");

    /// <summary>The voices by falling uses, ties in ordinal order; uses by the narrator are left out.</summary>
    /// <param name="uses">The speaker of each use, null for the narrator, and its readout.</param>
    internal static IReadOnlyList<SpeakerCount> Of(IEnumerable<(string? Speaker, Readout Readout)> uses) =>
    [
        .. uses.Select(use => ShownVoice.Of(use.Speaker, use.Readout)).OfType<string>().CountBy(speaker => speaker, StringComparer.Ordinal)
            .OrderByDescending(voice => voice.Value).ThenBy(voice => voice.Key, StringComparer.Ordinal).Select(voice => new SpeakerCount(voice.Key, voice.Value)),
    ];
}
