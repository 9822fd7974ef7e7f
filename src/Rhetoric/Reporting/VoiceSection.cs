using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>Who gets how much of the attributed words in each readout.</summary>
internal static class VoiceSection
{
    private const double RoomForLabel = 0.1;

    public static void Write(HtmlBuilder html, IReadOnlyList<Readout> readouts, VoiceRoles roles)
    {
        html.Add($"""
            <h2 id="voices">Who gets how much space</h2>
            <p>Shares of the characters that are put into somebody's mouth. Speech without a verb of saying counts as the narrator's and is left out.</p>
            <table class="stack"><thead><tr><th scope="col">Readout</th><th scope="col" style="width:50%">Shares</th><th scope="col">Voices</th></tr></thead><tbody>

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

            html.Add($"</div></td><td class=\"who\" lang=\"zh-Hans\">");
            foreach (var voice in voices)
            {
                html.Add($"<b>{voice.Speaker}</b> {voice.Share:P0}　");
            }

            html.Add($"</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }
}
