using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Who gets how much of the attributed words in each readout.</summary>
internal static class VoiceSection
{
    private const double RoomForLabel = 0.1;

    public static void Write(HtmlBuilder html, IReadOnlyList<Readout> readouts, VoiceRoles roles)
    {
        html.Add($"""
            <h2 id="voices">{html.Words["voices.title"]}</h2>
            <p>{html.Words["voices.note"]}</p>
            <table class="stack" aria-label="{html.Words["voices.title"]}"><thead><tr><th scope="col">{html.Words["readout"]}</th><th scope="col" style="width:50%">{html.Words["voices.shares"]}</th><th scope="col">{html.Words["voices.voices"]}</th></tr></thead><tbody>

            """);
        foreach (var readout in readouts)
        {
            var voices = readout.ReadDiscourse().Voice;
            html.Add($"<tr><td class=\"date\">{readout.Date} <span class=\"quiet\">{readout.Id}</span></td><td><div class=\"bar\" aria-hidden=\"true\">");
            foreach (var voice in voices)
            {
                var label = voice.Share >= RoomForLabel ? string.Create(CultureInfo.InvariantCulture, $"{100 * voice.Share:F0}%") : "";
                html.Add($"<span class=\"{roles.Of(voice.Speaker)}\" style=\"width:{100 * voice.Share:F2}%\">{label}</span>");
            }

            html.Add($"</div></td><td class=\"who\" lang=\"{Names.LanguageOf(readout)}\">");
            foreach (var voice in voices)
            {
                html.Add($"<b>{ShownVoice.Of(voice.Speaker, readout)}</b> {voice.Share:P0}　");
            }

            html.Add($"</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }
}
