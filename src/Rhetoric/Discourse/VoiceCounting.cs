namespace Rhetoric.Discourse;

/// <summary>Counts how much of the attributed text each voice has.</summary>
internal static class VoiceCounting
{
    public static IReadOnlyList<VoiceShare> Count(Readout readout, IReadOnlyList<Attribution> attributions)
    {
        var voices = new List<(string Voice, VoiceKind Kind, int Characters)>();
        foreach (var attribution in attributions.Where(attribution => attribution.Level != ReportingLevel.Topic))
        {
            var at = voices.FindIndex(voice => voice.Voice == attribution.Voice);
            if (at < 0)
            {
                voices.Add((attribution.Voice, attribution.Kind, attribution.Content.Length));
            }
            else
            {
                voices[at] = voices[at] with { Characters = voices[at].Characters + attribution.Content.Length };
            }
        }

        double all = voices.Sum(voice => voice.Characters);
        return [.. voices.OrderByDescending(voice => voice.Characters).Select(voice => new VoiceShare
        {
            Speaker = voice.Voice,
            Kind = voice.Kind == VoiceKind.Individual && Sides.IsSide(voice.Voice, readout) ? VoiceKind.Side : voice.Kind,
            Characters = voice.Characters,
            Share = voice.Characters / all,
        })];
    }
}
