using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>Voices that speak much more or less than before, or only once.</summary>
internal static class VoiceChanges
{
    private const double LeastShift = 0.1;

    public static IEnumerable<Change> Find(ComparedText a, ComparedText b, TextLanguage language)
    {
        var names = new VoiceNames(TitleWording.Of(language));
        foreach (var voice in a.Discourse.Voice.Concat(b.Discourse.Voice).Select(voice => voice.Speaker).Distinct(StringComparer.Ordinal))
        {
            var (shareA, shareB) = (ShareOf(a, voice), ShareOf(b, voice));
            if (Math.Abs(shareA - shareB) < LeastShift)
            {
                continue;
            }

            yield return new Change
            {
                Rank = 1,
                Kind = shareA == 0 ? ChangeKind.Added : shareB == 0 ? ChangeKind.Dropped : ChangeKind.Changed,
                Layer = ChangeLayer.Voice,
                Summary = string.Create(CultureInfo.InvariantCulture, $"{names.Of(voice, shareB > 0 ? b.Readout : a.Readout)}: {100 * shareA:F0} % → {100 * shareB:F0} %"),
                A = SaidBy(a, voice),
                B = SaidBy(b, voice),
                SpeakerA = shareA > 0 ? voice : null,
                SpeakerB = shareB > 0 ? voice : null,
                Score = 8 * Math.Abs(shareA - shareB),
                Evidence = "share of the attributed characters",
            };
        }
    }

    private static double ShareOf(ComparedText text, string voice) => text.Discourse.Voice.FirstOrDefault(share => share.Speaker == voice)?.Share ?? 0;

    private static TextSpan[] SaidBy(ComparedText text, string voice) =>
        [.. text.Discourse.Attributions.Where(said => said.Level != ReportingLevel.Topic && said.Voice == voice).Select(said => said.Content)];
}
